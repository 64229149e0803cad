/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;

/** A minor version of Kubernetes, such as 1.33. */
public record KubernetesVersion(int major, int minor) implements Comparable<KubernetesVersion> {

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,3})\\.(\\d{1,4})(?:\\.\\d+)?(?:[-+].*)?");

    /**
     * Accepts {@code 1.33}, {@code v1.33.2} and {@code 1.33.2-gke.100}.
     *
     * @throws GitOpsException for other texts
     */
    public static KubernetesVersion of(String text) {
        Matcher matcher = VERSION.matcher(text.strip());
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
}
