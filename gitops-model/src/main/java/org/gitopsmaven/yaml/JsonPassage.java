/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** What happens to a string that goyaml 2 reads from JSON as if it were YAML. */
final class JsonPassage {

    private JsonPassage() {}

    static String string(String text, YamlMark mark) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u007F' && (c <= '\u009F' || c >= '\uFFFE')) {
                return unusual(text, mark);
            }
        }
        return text;
    }

    /** Control characters that JSON does not escape are refused, and a next line character is folded. */
    private static String unusual(String text, YamlMark mark) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && !Characters.isAllowed(c) && !Character.isSurrogate(c)) {
                throw new YamlException("yaml: control characters are not allowed", mark);
            }
        }
        return text.indexOf(Characters.NEXT_LINE) < 0 ? text : fold(text);
    }

    private static String fold(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            int breaks = 0;
            while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == Characters.NEXT_LINE)) {
                breaks += text.charAt(end++) == Characters.NEXT_LINE ? 1 : 0;
            }
            if (breaks > 0) {
                out.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
            } else {
                end = Math.max(end, i + 1);
                out.append(text, i, end);
            }
            i = end;
        }
        return out.toString();
    }
}
