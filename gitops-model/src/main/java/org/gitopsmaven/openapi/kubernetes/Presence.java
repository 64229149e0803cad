/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.List;

/** In which of the known versions something is there, as a bit each. */
record Presence(int mask) {

    static final Presence ALWAYS = new Presence(-1);
    static final Presence NEVER = new Presence(0);

    /** Reads {@code 1.30-}, {@code 1.27-1.31}, {@code 1.25}; several with a comma between them. */
    static Presence of(String ranges, List<KubernetesVersion> versions) {
        int mask = 0;
        for (String range : ranges.split(",")) {
            int dash = range.indexOf('-');
            int from = versions.indexOf(KubernetesVersion.of(dash < 0 ? range : range.substring(0, dash)));
            int to = from;
            if (dash >= 0) {
                String last = range.substring(dash + 1);
                to = last.isEmpty() ? versions.size() - 1 : versions.indexOf(KubernetesVersion.of(last));
            }
            for (int i = from; i <= to; i++) {
                mask |= 1 << i;
            }
        }
        return new Presence(mask);
    }

    boolean isNever() {
        return mask == 0;
    }

    boolean isIn(int version) {
        return (mask & 1 << version) != 0;
    }

    Presence or(Presence other) {
        return new Presence(mask | other.mask);
    }

    /** {@code from 1.30}, {@code up to 1.27}, seen from this version. */
    String seenFrom(int version, List<KubernetesVersion> versions) {
        int last = 31 - Integer.numberOfLeadingZeros(mask & (1 << versions.size()) - 1);
        return last < version
                ? "up to " + versions.get(last)
                : "from " + versions.get(Integer.numberOfTrailingZeros(mask));
    }
}
