/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces words in the actions of a template; text between them, strings and comments stay. Lines stay lines. */
final class TemplateWords {

    /** An action with its strings and comments passed over, so that braces in them do not end it. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*+\"|`[^`]*+`|'(?:[^'\\\\\n]|\\\\.)*+'|/\\*.*?\\*/|}}|[\\w$.]++", Pattern.DOTALL);

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
        Matcher token = TOKEN.matcher(template);
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            at = action(token, open + 2);
        }
        return copied == 0
                ? template
                : result.append(template, copied, template.length()).toString();
    }

    private int action(Matcher token, int from) {
        int at = from;
        while (token.find(at)) {
            at = token.end();
            String word = token.group();
            if (word.equals("}}")) {
                return at;
            }
            char first = word.charAt(0);
            if (first != '"' && first != '`' && first != '\'' && first != '/') {
                put(word, token.start(), at);
            }
        }
        return template.length();
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
