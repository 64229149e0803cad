/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** White space as Go's {@code unicode.IsSpace} sees it. */
final class GoSpace {

    private GoSpace() {}

    static boolean isSpace(int point) {
        return switch (point) {
            case '\t', '\n', 0x0b, '\f', '\r', ' ', 0x85, 0xa0 -> true;
            default -> point > 0xff && Character.isSpaceChar(point);
        };
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without the characters of {@code set} at both ends. */
    static String trim(String text, String set) {
        int start = 0;
        int end = text.length();
        while (start < end && set.indexOf(text.codePointAt(start)) >= 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && set.indexOf(text.codePointBefore(end)) >= 0) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    static String remove(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(point -> !isSpace(point)).forEach(out::appendCodePoint);
        return out.toString();
    }
}
