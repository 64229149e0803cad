/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.regex.Pattern;

/** Text that goyaml 2 would read as something else than a string if it were plain ({@code encode.go}). */
final class AmbiguousText {

    private static final Pattern BASE_60 = Pattern.compile("[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    private AmbiguousText() {}

    static boolean is(String text) {
        if (!(ScalarResolver.V2.resolve(text) instanceof YamlValue.Text)) {
            return true;
        }
        char first = text.charAt(0);
        boolean number = first >= '0' && first <= '9' || first == '+' || first == '-';
        return number && (GoTimestamp.parse(text) != null || isBase60(text));
    }

    /** Whether it looks like a number to the base 60, which YAML 1.1 knows. */
    static boolean isBase60(String text) {
        return text.indexOf(':') > 0 && BASE_60.matcher(text).matches();
    }
}
