/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import java.util.Random;

/** Makes YAML as people and tools write it, and damages it. */
final class YamlTexts {

    private static final List<String> WORDS = List.of(
            "a",
            "image",
            "web",
            "v1.2.3",
            "a-b",
            "x/y",
            "k8s.io/name",
            "it's",
            "\"q\"",
            "#h",
            "b#c",
            "k:v",
            "yes",
            "12",
            "0777",
            "1.0",
            "~",
            "é",
            "\u00A0",
            "-x",
            "<<x",
            "{{ .V }}",
            "[x]",
            "a,b",
            "\\",
            "!t",
            "*s",
            "&n",
            "%p",
            "?q");
    private static final List<String> SAFE = List.of(
            "a",
            "image",
            "web",
            "v1.2.3",
            "a-b",
            "x/y",
            "k8s.io/name",
            "yes",
            "12",
            "0777",
            "1.0",
            "~",
            "é",
            "on",
            "x");
    private static final String MUTATIONS = " \t\n\r:-#'\"[]{},&*!|>%@`?~a1\\\u0007\u00A0\u2028<=.+\u0085\uD83D";

    private final Random random;
    private final List<String> words;
    private final StringBuilder out = new StringBuilder();

    private YamlTexts(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** One or several documents. */
    static String documents(long seed) {
        YamlTexts texts = new YamlTexts(seed, WORDS);
        int count = 1 + texts.random.nextInt(3);
        for (int i = 0; i < count; i++) {
            if (i > 0 || texts.chance(4)) {
                texts.out.append("---").append(texts.chance(5) ? " # next" : "").append('\n');
            }
            texts.document();
        }
        if (texts.chance(10)) {
            texts.out.setLength(Math.max(1, texts.out.length() - 1));
        }
        String text = texts.out.toString();
        return texts.chance(10) ? text.replace("\n", "\r\n") : text;
    }

    /** One document whose root is a mapping with keys that are no mistakes. */
    static String mapping(long seed) {
        YamlTexts texts = new YamlTexts(seed, SAFE);
        texts.mapping(0, 0);
        return texts.out.toString();
    }

    /** The same text with one character more, less or changed, or cut off. */
    static String damaged(String text, long seed) {
        if (text.isEmpty()) {
            return "\t";
        }
        Random random = new Random(seed);
        int at = random.nextInt(text.length());
        char c = MUTATIONS.charAt(random.nextInt(MUTATIONS.length()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + c + text.substring(at);
            case 2 -> text.substring(0, at) + c + text.substring(at + 1);
            case 3 -> text.substring(0, text.indexOf('\n', at) + 1) + " " + text.substring(text.indexOf('\n', at) + 1);
            default -> text.substring(0, at);
        };
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private void document() {
        if (chance(12)) {
            return;
        }
        if (chance(6)) {
            sequence(0, 0);
        } else {
            mapping(0, 0);
        }
    }

    private void mapping(int indent, int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            noise(indent);
            out.append(" ".repeat(indent));
            entry(indent, depth, i);
        }
    }

    private void entry(int indent, int depth, int number) {
        String word = pick(SAFE);
        String key = (Character.isLetter(word.charAt(0)) ? word : "k") + number;
        out.append(chance(8) ? "'" + key + "'" : chance(8) ? "\"" + key + "\"" : key);
        out.append(chance(20) ? " :" : ":");
        if (depth < 4 && chance(4)) {
            lineEnd();
            mapping(indent + 1 + random.nextInt(4), depth + 1);
        } else if (depth < 4 && chance(4)) {
            lineEnd();
            sequence(indent + random.nextInt(3), depth + 1);
        } else {
            value(indent);
        }
    }

    private void sequence(int indent, int depth) {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            noise(indent);
            out.append(" ".repeat(indent)).append('-');
            if (depth < 4 && chance(3)) {
                int inner = 1 + random.nextInt(3);
                out.append(" ".repeat(inner));
                int start = out.length();
                mapping(indent + 1 + inner, depth + 1);
                String rest = out.substring(start).replaceFirst("^[ \n]*(#[^\n]*\n *)*", "");
                out.setLength(start);
                out.append(rest);
            } else {
                value(indent);
            }
        }
    }

    private void noise(int indent) {
        if (chance(12)) {
            out.append('\n');
        }
        if (chance(12)) {
            out.append(" ".repeat(random.nextInt(indent + 2)))
                    .append("# ")
                    .append(pick(words))
                    .append('\n');
        }
    }

    private void lineEnd() {
        out.append(chance(8) ? " # c" : "").append('\n');
    }

    private void value(int indent) {
        switch (random.nextInt(12)) {
            case 0 -> lineEnd();
            case 1 -> block(indent, '|');
            case 2 -> block(indent, '>');
            case 3 -> lines(indent, "\"", "\"");
            case 4 -> lines(indent, "'", "'");
            case 5 -> lines(indent, "", "");
            case 6 ->
                out.append(" [")
                        .append(pick(SAFE))
                        .append(", {b: ")
                        .append(pick(SAFE))
                        .append("}]\n");
            case 7 -> out.append(chance(2) ? " {}\n" : " []\n");
            case 8 ->
                out.append(" \"")
                        .append(pick(SAFE))
                        .append("\\n\\u00e9\\x41 # ")
                        .append(pick(SAFE))
                        .append("\"\n");
            case 9 -> out.append(" '").append(pick(words).replace("'", "''")).append("'\n");
            default -> {
                out.append(' ').append(pick(chance(4) ? words : SAFE));
                lineEnd();
            }
        }
    }

    private void block(int indent, char style) {
        out.append(' ').append(style).append(pick(List.of("", "", "-", "+")));
        lineEnd();
        int inner = indent + 1 + random.nextInt(3);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            if (i > 0 && chance(4)) {
                out.append(" ".repeat(random.nextInt(inner + 1))).append('\n');
            }
            out.append(" ".repeat(inner)).append(i > 0 && chance(5) ? "  " : "").append(pick(words));
            out.append(chance(6) ? " " + pick(words) : "")
                    .append(chance(15) ? " " : "")
                    .append('\n');
        }
        out.append(chance(5) ? "\n" : "");
    }

    private void lines(int indent, String open, String close) {
        out.append(' ').append(open);
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(chance(6) ? " " : "").append(chance(5) ? "\n\n" : "\n");
                out.append(" ".repeat(indent + 1 + random.nextInt(4)));
            }
            out.append(pick(SAFE)).append(chance(3) ? " " + pick(SAFE) : "");
        }
        out.append(close);
        lineEnd();
    }
}
