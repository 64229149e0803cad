/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.path;

import java.util.ArrayList;
import java.util.List;

/** Takes paths apart ({@code kyaml/utils/pathsplitter.go}). */
public final class PathSplitter {

    private PathSplitter() {}

    /** The parts between delimiters; a backslash before a delimiter makes it part of a name. One leading delimiter is ignored. */
    public static List<String> split(String path, String delimiter) {
        List<String> parts = new ArrayList<>();
        for (String piece : pieces(path, delimiter)) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).endsWith("\\")) {
                String before = parts.get(last);
                parts.set(last, before.substring(0, before.length() - 1) + delimiter + piece);
            } else {
                parts.add(piece);
            }
        }
        return parts;
    }

    /** The same, with {@code [a=b.c]} kept in one part, brackets included, and {@code [a.b.c]} without them. */
    public static List<String> splitWithBrackets(String path, String delimiter) {
        List<String> split = split(path, delimiter);
        List<String> parts = new ArrayList<>(split.size());
        int next = 0;
        while (next < split.size()) {
            String part = split.get(next++);
            if (!part.startsWith("[") || part.endsWith("]")) {
                parts.add(part);
                continue;
            }
            int first = next - 1;
            while (next < split.size() && !split.get(next++).endsWith("]")) {
                // looks for the part that closes the bracket
            }
            String bracketed = String.join(delimiter, split.subList(first, next));
            parts.add(bracketed.contains("=") ? bracketed : withoutBrackets(bracketed));
        }
        return parts;
    }

    private static List<String> pieces(String path, String delimiter) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = path.indexOf(delimiter); end >= 0; end = path.indexOf(delimiter, start)) {
            pieces.add(path.substring(start, end));
            start = end + delimiter.length();
        }
        pieces.add(path.substring(start));
        return pieces.size() > 1 && pieces.get(0).isEmpty() ? pieces.subList(1, pieces.size()) : pieces;
    }

    private static String withoutBrackets(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBracket(text.charAt(start))) {
            start++;
        }
        while (end > start && isBracket(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBracket(char c) {
        return c == '[' || c == ']';
    }
}
