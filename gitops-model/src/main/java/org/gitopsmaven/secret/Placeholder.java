/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.util.regex.Pattern;

/** Values that stand for others: variables, templates, references of Argo CD's vault plugin. */
final class Placeholder {

    private static final Pattern WHOLE = Pattern.compile(
            "\\$\\{?[\\w.:-]+}?|\\{\\{.*}}|<[^>]*>|\\*+|x{3,}|change-?me|true|false|null",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Placeholder() {}

    static boolean is(String text) {
        String bare = text.strip();
        return bare.isEmpty() || WHOLE.matcher(bare).matches() || bare.contains("${");
    }
}
