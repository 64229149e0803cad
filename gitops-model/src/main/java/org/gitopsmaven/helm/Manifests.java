/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rendered file into documents exactly as Helm does ({@code releaseutil/manifest.go}). */
final class Manifests {

    private static final String SEPARATOR = "---";

    private Manifests() {}

    static List<String> split(String file) {
        String text = trim(file);
        List<String> documents = new ArrayList<>();
        int from = text.startsWith(SEPARATOR) ? skipSpace(text, SEPARATOR.length()) : 0;
        for (int at = text.indexOf("\n---", from); at >= 0; at = text.indexOf("\n---", from)) {
            int end = at;
            while (end > from && isSpace(text.charAt(end - 1))) {
                end--;
            }
            add(text.substring(from, end), documents);
            from = skipSpace(text, at + 1 + SEPARATOR.length());
        }
        add(text.substring(from), documents);
        return documents;
    }

    private static void add(String document, List<String> documents) {
        if (!document.isEmpty()) {
            documents.add(trim(document));
        }
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What {@code \s} is in Go. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** What Go's {@code TrimSpace} takes away. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isUnicodeSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isUnicodeSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isUnicodeSpace(char c) {
        return isSpace(c) || c == 0x0B || c == 0x85 || c > 0x7F && Character.isSpaceChar(c);
    }
}
