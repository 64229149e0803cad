/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Patterns of Go's {@code filepath.Match}: {@code *}, {@code ?}, {@code [a-z]}, {@code [^a-z]}, {@code \c}. */
final class GoGlob {

    private GoGlob() {}

    /** The pattern as a regular expression, or null for a malformed one. */
    static @Nullable Pattern compile(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at++);
            switch (c) {
                case '*' -> regex.append("[^/]*");
                case '?' -> regex.append("[^/]");
                case '[' -> {
                    int end = classEnd(glob, at);
                    if (end < 0) {
                        return null;
                    }
                    appendClass(regex, glob.substring(at, end));
                    at = end + 1;
                }
                case '\\' -> {
                    if (at == glob.length()) {
                        return null;
                    }
                    regex.append(Pattern.quote(glob.substring(at, ++at)));
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            return null; // a range whose ends are swapped
        }
    }

    /** Where the bracket of a class closes; at least one character stands in it. */
    private static int classEnd(String glob, int start) {
        int at = start < glob.length() && glob.charAt(start) == '^' ? start + 1 : start;
        for (int first = at; at < glob.length(); at++) {
            char c = glob.charAt(at);
            if (c == ']') {
                return at == first ? -1 : at;
            }
            if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    private static void appendClass(StringBuilder regex, String content) {
        boolean negated = content.startsWith("^");
        regex.append(negated ? "[^" : "[");
        for (int i = negated ? 1 : 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\\' && i + 1 < content.length()) {
                c = content.charAt(++i);
                regex.append('\\').append(c);
            } else {
                regex.append(c == '[' || c == '&' || c == '^' ? "\\" : "").append(c);
            }
        }
        regex.append(']');
    }
}
