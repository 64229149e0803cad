/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import org.gitopsmaven.golang.GoQuote;

/** A place in the text of a template, and the token that starts there. */
abstract sealed class Cursor permits Lexer {

    static final String RIGHT = "}}";
    static final int EOF = -1;

    final String input;
    int position;
    int start;
    /** The line of the action that is being read; 0 outside of one. */
    int actionLine;

    private int line = 1;
    private int startLine = 1;

    Cursor(String input) {
        this.input = input;
    }

    Token token(TokenType type) {
        Token token = new Token(type, start, input.substring(start, position), startLine);
        ignore();
        return token;
    }

    void ignore() {
        for (int i = start; i < position; i++) {
            if (input.charAt(i) == '\n') {
                line++;
            }
        }
        start = position;
        startLine = line;
    }

    /** The error of Go at the line of the current token. */
    TemplateSyntaxException fault(String message) {
        String from = "";
        if (actionLine != 0 && actionLine != startLine) {
            from = (message.endsWith(" action") ? "" : " in action") + " started at base:" + actionLine;
        }
        return new TemplateSyntaxException("template: base:" + startLine + ": " + message + from);
    }

    int advance() {
        if (position >= input.length()) {
            return EOF;
        }
        int point = input.codePointAt(position);
        position += Character.charCount(point);
        return point;
    }

    int peek() {
        return position < input.length() ? input.codePointAt(position) : EOF;
    }

    void skipSpace() {
        while (isSpace(peek())) {
            position++;
        }
    }

    int withoutTrailingSpace(int from, int to) {
        int end = to;
        while (end > from && isSpace(input.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    boolean hasLeftTrim(int at) {
        return at + 1 < input.length() && input.charAt(at) == '-' && isSpace(input.charAt(at + 1));
    }

    boolean hasRightTrim(int at) {
        return at + 1 < input.length()
                && isSpace(input.charAt(at))
                && input.charAt(at + 1) == '-'
                && input.startsWith(RIGHT, at + 2);
    }

    static String named(int point) {
        return point == EOF
                ? "U+FFFFFFFFFFFFFFFF"
                : String.format("U+%04X", point)
                        + (GoQuote.quote(Character.toString(point)).contains("\\u")
                                ? ""
                                : " '" + Character.toString(point) + "'");
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAlphaNumeric(int c) {
        return c == '_' || (c >= 0 && (Character.isLetter(c) || Character.isDigit(c)));
    }
}
