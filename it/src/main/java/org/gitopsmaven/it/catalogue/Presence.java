/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.util.ArrayList;
import java.util.List;

/** In which of the known versions something is there, as a bit each, and how that is written. */
record Presence(int mask) {

    static final Presence NEVER = new Presence(0);

    Presence and(int version) {
        return new Presence(mask | 1 << version);
    }

    boolean isNever() {
        return mask == 0;
    }

    /** {@code 1.30-} for 1.30 and later, {@code 1.27-1.31}, {@code 1.25}; several with a comma between them. */
    String ranges(List<String> versions) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < versions.size()) {
            if ((mask & 1 << from) == 0) {
                from++;
                continue;
            }
            int to = from;
            while (to + 1 < versions.size() && (mask & 1 << to + 1) != 0) {
                to++;
            }
            String last = to == versions.size() - 1 ? "" : versions.get(to);
            ranges.add(versions.get(from) + (from == to && !last.isEmpty() ? "" : "-" + last));
            from = to + 1;
        }
        return String.join(",", ranges);
    }
}
