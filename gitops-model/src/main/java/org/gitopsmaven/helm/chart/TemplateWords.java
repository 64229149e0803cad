/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Replaces words in the actions of a template; text between them, strings and comments stay. Lines stay lines. */
final class TemplateWords {

    private final String template;
    private final UnaryOperator<String> replacement;
    private final IntConsumer changedLine;
    private final StringBuilder result = new StringBuilder();
    private int copied;
    private int line = 1;
    private int counted;

    private TemplateWords(String template, UnaryOperator<String> replacement, IntConsumer changedLine) {
        this.template = template;
        this.replacement = replacement;
        this.changedLine = changedLine;
    }

    /**
     * Replaces each word, which is a name or a chain of names with dots, by what is given for it.
     *
     * @param changedLine is told the number of each line that changes
     */
    static String replace(String template, UnaryOperator<String> replacement, IntConsumer changedLine) {
        return new TemplateWords(template, replacement, changedLine).replace();
    }

    private String replace() {
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            at = action(open + 2);
        }
        return copied == 0
                ? template
                : result.append(template, copied, template.length()).toString();
    }

    /** Where the action ends; strings and comments are passed over, so that braces in them do not end it. */
    private int action(int from) {
        int at = from;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '}' && template.startsWith("}}", at)) {
                return at + 2;
            }
            int end = isWordPart(c) ? endOfWord(at) : endOfOpaque(c, at);
            if (isWordPart(c)) {
                put(template.substring(at, end), at, end);
            }
            at = end;
        }
        return template.length();
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < template.length() && isWordPart(template.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind a string or a comment, else behind the next character. One that is not closed is an error to Helm. */
    private int endOfOpaque(char first, int from) {
        return switch (first) {
            case '"', '\'' -> endOfQuoted(first, from + 1);
            case '`' -> behind("`", from + 1);
            case '/' -> template.startsWith("/*", from) ? behind("*/", from + 2) : from + 1;
            default -> from + 1;
        };
    }

    private int behind(String end, int from) {
        int at = template.indexOf(end, from);
        return at < 0 ? template.length() : at + end.length();
    }

    private int endOfQuoted(char quote, int from) {
        int at = from;
        while (at < template.length() && template.charAt(at) != quote && template.charAt(at) != '\n') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return at < template.length() && template.charAt(at) == quote ? at + 1 : template.length();
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '.';
    }

    private void put(String word, int start, int end) {
        String other = replacement.apply(word);
        if (!other.equals(word)) {
            for (; counted < start; counted++) {
                line += template.charAt(counted) == '\n' ? 1 : 0;
            }
            changedLine.accept(line);
            result.append(template, copied, start).append(other);
            copied = end;
        }
    }
}
