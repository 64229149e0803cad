/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

/** {@code ${v#pattern}}, {@code ${v%pattern}} and their greedy forms. */
final class Trim {

    /** Every prefix is matched anew, so the work grows with the square of the length. */
    private static final int LONGEST = 20_000;

    private Trim() {}

    /** The value without the shortest or longest prefix, one byte at least, that matches. */
    static String prefix(String value, String pattern, boolean longest) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("the value is longer than " + LONGEST + " bytes");
        }
        for (int i = 1; i <= value.length(); i++) {
            int length = longest ? value.length() - i + 1 : i;
            if (ShellPattern.matches(pattern, value.substring(0, length))) {
                return value.substring(length);
            }
        }
        return value;
    }

    /** Works on reversed strings, reversed pattern included, as Flux does: a character class never matches there. */
    static String suffix(String value, String pattern, boolean longest) {
        return Bytes.reverse(prefix(Bytes.reverse(value), Bytes.reverse(pattern), longest));
    }
}
