/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.named;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment above a document that names its schema, as yaml-language-server reads it ({@code modelineUtil.ts}): {@code #
 * yaml-language-server: $schema=…} or {@code # $schema: …}.
 *
 * @param line of the comment
 * @param column of the name in it
 * @param schema the address or path of the schema, as it is written
 */
record SchemaComment(int line, int column, String schema) {

    private static final String MARK = "$schema";

    /** Whether such a comment stands above the first document of a text: nothing behind its first line is looked at. */
    static boolean isAbove(String text) {
        int start = 0;
        while (start < text.length() && isHead(text, start)) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isAnywhere(text.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether what such a comment has stands somewhere in a text. */
    static boolean isAnywhere(String text) {
        return text.contains(MARK);
    }

    /** Whether a line is a comment, blank, a directive or the start of a document. */
    private static boolean isHead(String text, int start) {
        return "#%\n\r\uFEFF".indexOf(text.charAt(start)) >= 0 || text.startsWith("---", start);
    }

    /** The first comment above each document that has one. */
    static List<SchemaComment> in(String text) {
        List<SchemaComment> comments = new ArrayList<>();
        List<String> lines = text.lines().toList();
        boolean open = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher comment = Patterns.COMMENT.matcher(line);
            if (line.startsWith("---")) {
                open = true;
            } else if (open && comment.matches()) {
                comments.add(new SchemaComment(i + 1, comment.start(1) + 1, comment.group(1)));
                open = false;
            } else if (!line.isBlank() && !isHead(line, 0)) {
                open = false;
            }
        }
        return comments;
    }

    /** Compiled only where there are such comments. */
    private static final class Patterns {
        static final Pattern COMMENT = Pattern.compile(
                "\uFEFF?#\\s+(?:yaml-language-server\\s*:.*?\\$schema(?:=|:\\s*)|\\$schema:\\s*)(\\S+).*");

        private Patterns() {}
    }
}
