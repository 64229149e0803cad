/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code --set} takes a text for: booleans, null, whole numbers without leading zeros; else it stays text. */
final class TypedText {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,19}");

    private TypedText() {}

    static @Nullable Object of(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true":
                return true;
            case "false":
                return false;
            case "null":
                return null;
            case "0":
                return 0L;
            default:
        }
        if (!text.startsWith("0") && INTEGER.matcher(text).matches()) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                return text; // beyond 64 bits
            }
        }
        return text;
    }
}
