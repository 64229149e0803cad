/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a label selector into tokens. */
final class LabelLexer {

    enum Kind {
        IDENTIFIER,
        COMMA,
        NOT,
        EQUALS,
        NOT_EQUALS,
        IN,
        NOT_IN,
        GREATER,
        LESS,
        OPEN,
        CLOSE,
        ERROR,
        END
    }

    record Token(Kind kind, String text) {}

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry(")", Kind.CLOSE),
            Map.entry(",", Kind.COMMA),
            Map.entry("!", Kind.NOT),
            Map.entry("==", Kind.EQUALS),
            Map.entry("=", Kind.EQUALS),
            Map.entry(">", Kind.GREATER),
            Map.entry("in", Kind.IN),
            Map.entry("<", Kind.LESS),
            Map.entry("!=", Kind.NOT_EQUALS),
            Map.entry("notin", Kind.NOT_IN),
            Map.entry("(", Kind.OPEN));

    private final String text;
    private int at;

    LabelLexer(String text) {
        this.text = text;
    }

    /** All tokens, the last one of kind {@code END}. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(new Token(Kind.END, ""));
                return tokens;
            }
            tokens.add(isSymbol(text.charAt(at)) ? symbol() : word());
        }
    }

    private Token word() {
        int start = at;
        while (at < text.length() && !isSymbol(text.charAt(at)) && !isSpace(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        return new Token(WORDS.getOrDefault(word, Kind.IDENTIFIER), word);
    }

    /** The longest operator that starts here. */
    private Token symbol() {
        int start = at;
        String found = "";
        while (at < text.length() && isSymbol(text.charAt(at))) {
            String longer = text.substring(start, at + 1);
            if (WORDS.containsKey(longer)) {
                found = longer;
            } else if (!found.isEmpty()) {
                break;
            }
            at++;
        }
        return found.isEmpty()
                ? new Token(Kind.ERROR, "error expected: keyword found '" + text.substring(start, at) + "'")
                : new Token(WORDS.getOrDefault(found, Kind.ERROR), found);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean isSymbol(char c) {
        return "=!(),><".indexOf(c) >= 0;
    }
}
