/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into words. */
final class Lexer {

    private static final List<String> SIGNS = List.of(
            "[?", "[]", "||", "&&", "==", "!=", "<=", ">=", ".", "*", ",", ":", "{", "}", "]", "(", ")", "@", "[", "|",
            "&", "<", ">", "!");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Token.END, null, text.length());
        return lexer.tokens;
    }

    private void add(String symbol, @Nullable Object value, int start) {
        tokens.add(new Token(symbol, value, start));
    }

    private void next() {
        int start = at;
        char first = text.charAt(at);
        if (Character.isWhitespace(first)) {
            at++;
        } else if (isLetter(first)) {
            add(Token.NAME, word(), start);
        } else if (isDigit(first) || first == '-') {
            add(Token.NUMBER, number(), start);
        } else if (first == '"') {
            add(Token.QUOTED, json("\"" + quoted('"') + "\""), start);
        } else if (first == '\'') {
            add(Token.LITERAL, quoted('\'').replace("\\'", "'"), start);
        } else if (first == '`') {
            add(Token.LITERAL, json(quoted('`').replace("\\`", "`").stripLeading()), start);
        } else {
            String sign = sign();
            at += sign.length();
            add(sign, null, start);
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private Integer number() {
        int start = at++;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return Integer.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw new JmesPathException("\"" + text.substring(start, at) + "\" is no whole number, in " + text);
        }
    }

    /** What is between two signs; a sign after a backslash does not end it. */
    private String quoted(char end) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != end) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new JmesPathException("there is no closing " + end + " in " + text);
        }
        return text.substring(start, at++);
    }

    private @Nullable Object json(String json) {
        try {
            return JsonText.read(json);
        } catch (IllegalArgumentException e) {
            throw new JmesPathException("`" + json + "` is no JSON, in " + text);
        }
    }

    private String sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return sign;
            }
        }
        throw new JmesPathException("\"" + text.charAt(at) + "\" has no meaning at column " + (at + 1) + " of " + text);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
