/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;

/** Names and label values that Kubernetes accepts, from names that Maven accepts. */
final class KubernetesName {

    private static final int LONGEST = 63;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NOT_IN_LABELS = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern OUTSIDE = Pattern.compile("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$");
    private static final Pattern BEFORE_LETTER = Pattern.compile("^[^a-z]+");

    private KubernetesName() {}

    /** A name that is good for every kind; a Service is the strictest and must start with a letter. */
    static String of(String artifactId) {
        String name = NOT_IN_NAMES.matcher(artifactId.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = trimmed(BEFORE_LETTER.matcher(name).replaceFirst(""));
        if (cut.isEmpty()) {
            throw new GitOpsException(
                    "no Kubernetes name can be made of the artifactId \"" + artifactId + "\"",
                    null,
                    "set <application> to a name of lower case letters, digits and '-'");
        }
        return cut;
    }

    /** A label value that resembles the text as far as labels allow; empty when nothing of it is left. */
    static String label(String text) {
        return trimmed(NOT_IN_LABELS.matcher(text).replaceAll("-"));
    }

    private static String trimmed(String text) {
        String inner = OUTSIDE.matcher(text).replaceAll("");
        String cut = inner.length() > LONGEST ? inner.substring(0, LONGEST) : inner;
        return OUTSIDE.matcher(cut).replaceAll("");
    }
}
