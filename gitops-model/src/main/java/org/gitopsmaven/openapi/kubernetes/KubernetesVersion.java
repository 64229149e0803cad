/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/** A minor version of Kubernetes, such as 1.33. */
public record KubernetesVersion(int major, int minor) implements Comparable<KubernetesVersion> {

    private static final int MOST_DIGITS = 4;

    /**
     * Accepts {@code 1.33}, {@code v1.33.2} and {@code 1.33.2-gke.100}.
     *
     * @throws GitOpsException for other texts
     */
    public static KubernetesVersion of(String text) {
        int dot = text.indexOf('.');
        if (dot == 1 && areDigits(text, 0, 1) && areDigits(text, 2, text.length())) {
            return new KubernetesVersion(text.charAt(0) - '0', Integer.parseInt(text.substring(2)));
        }
        Matcher matcher = Patterns.VERSION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new GitOpsException("'" + text + "' is no version of Kubernetes", null, "write it as 1.33");
        }
        return new KubernetesVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS;
    }

    // Written out: the generated ones link a dozen method handles when a cold build first uses them.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KubernetesVersion version && major == version.major && minor == version.minor;
    }

    @Override
    public int hashCode() {
        return major * 1000 + minor;
    }

    /** Compiled only for versions that are written in another way. */
    private static final class Patterns {
        static final Pattern VERSION = Pattern.compile("v?(\\d{1,3})\\.(\\d{1,4})(?:\\.\\d+)?(?:[-+].*)?");
    }
}
