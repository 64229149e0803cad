/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Token.Kind;

/** Cuts the text of a module into tokens ({@code v1/ast/internal/scanner}). */
final class Lexer {

    private static final String[] SYMBOLS = {":=", "==", "!=", "<=", ">="};
    private static final String SINGLE = "{}[]().,;:|&+-*/%<>=";

    private final String text;
    private final Location first;
    private final int end;
    private int at;
    private int line;
    private int lineStart;
    private boolean space;
    private boolean newline;

    /** The tokens of a part of a text, which starts at a place; where its column is 0, columns are not told. */
    Lexer(String text, Location first, int start, int end) {
        this.text = text;
        this.first = first;
        this.at = start;
        this.end = end;
        this.line = first.line();
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
    }

    Token next() {
        space = false;
        newline = false;
        skip();
        int start = at;
        Location location = here();
        if (at >= end) {
            return token(Kind.END, "", start, location);
        }
        char c = text.charAt(at);
        if (isLetter(c)) {
            return token(Kind.NAME, name(), start, location);
        }
        if (isDigit(c) || c == '.' && isDigit(peek(1)) && space) {
            return token(Kind.NUMBER, number(), start, location);
        }
        if (c == '"' || c == '`') {
            return token(Kind.STRING, new QuotedText(text, end, location).read(this), start, location);
        }
        if (c == '$' && (peek(1) == '"' || peek(1) == '`')) {
            at++;
            new QuotedText(text, end, location).skipTemplate(this);
            return token(Kind.TEMPLATE, text.substring(start, at), start, location);
        }
        return token(Kind.SYMBOL, symbol(location), start, location);
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        for (int i = at; i < position; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        at = position;
    }

    private Token token(Kind kind, String content, int start, Location location) {
        return new Token(kind, content, start, location, space, newline);
    }

    private void skip() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '#') {
                int lineEnd = text.indexOf('\n', at);
                at = lineEnd < 0 ? end : Math.min(lineEnd, end);
            } else if (c == '\n') {
                at++;
                line++;
                lineStart = at;
                newline = true;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\uFEFF' && at == 0) {
                at++;
            } else {
                return;
            }
            space = true;
        }
    }

    private String name() {
        int start = at;
        while (at < end && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String number() {
        int start = at;
        digits();
        if (peek(0) == '.' && isDigit(peek(1))) {
            at++;
            digits();
        }
        if (peek(0) == 'e' || peek(0) == 'E') {
            int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
            if (isDigit(peek(sign))) {
                at += sign;
                digits();
            }
        }
        if (isLetter(peek(0))) {
            throw RegoException.parse("illegal number format", here());
        }
        String number = text.substring(start, at);
        if (number.length() > 1 && number.charAt(0) == '0' && isDigit(number.charAt(1))) {
            throw RegoException.parse("illegal number format: leading zeros", here());
        }
        return number;
    }

    private void digits() {
        while (isDigit(peek(0))) {
            at++;
        }
    }

    private String symbol(Location location) {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                return symbol;
            }
        }
        char c = text.charAt(at);
        if (SINGLE.indexOf(c) < 0) {
            throw RegoException.parse("illegal token \"" + c + "\"", location);
        }
        at++;
        return String.valueOf(c);
    }

    private char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : '\0';
    }

    private Location here() {
        return new Location(first.file(), line, first.column() == 0 ? 0 : at - lineStart + 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
