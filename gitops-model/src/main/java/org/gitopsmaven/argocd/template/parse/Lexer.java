/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import org.gitopsmaven.golang.GoQuote;
import org.jspecify.annotations.Nullable;

/** Cuts a template into tokens. Ported from {@code text/template/parse/lex}. */
final class Lexer extends Cursor {

    private static final String LEFT = "{{";

    private int parentheses;
    private boolean insideAction;

    Lexer(String input) {
        super(input);
    }

    /** The next token; {@link TokenType#EOF} for ever at the end. */
    Token next() {
        Token token;
        do {
            token = insideAction ? action() : text();
        } while (token == null);
        return token;
    }

    private @Nullable Token text() {
        int left = input.indexOf(LEFT, position);
        if (left < 0) {
            position = input.length();
            return token(position > start ? TokenType.TEXT : TokenType.EOF);
        }
        if (left > position) {
            boolean trim = hasLeftTrim(left + LEFT.length());
            position = trim ? withoutTrailingSpace(start, left) : left;
            Token text = token(TokenType.TEXT);
            position = left;
            ignore();
            if (!text.text().isEmpty()) {
                return text;
            }
        }
        return leftDelimiter();
    }

    private @Nullable Token leftDelimiter() {
        position += LEFT.length();
        boolean trim = hasLeftTrim(position);
        int after = trim ? position + 2 : position;
        if (input.startsWith("/*", after)) {
            position = after;
            ignore();
            comment();
            return null;
        }
        Token delimiter = token(TokenType.LEFT_DELIMITER);
        actionLine = delimiter.line();
        insideAction = true;
        position = after;
        ignore();
        parentheses = 0;
        return delimiter;
    }

    private void comment() {
        int end = input.indexOf("*/", position + 2);
        if (end < 0) {
            throw fault("unclosed comment");
        }
        position = end + 2;
        boolean trim = hasRightTrim(position);
        if (!trim && !input.startsWith(RIGHT, position)) {
            throw fault("comment ends before closing delimiter");
        }
        position += (trim ? 2 : 0) + RIGHT.length();
        if (trim) {
            skipSpace();
        }
        ignore();
    }

    private @Nullable Token action() {
        if (input.startsWith(RIGHT, position) || hasRightTrim(position)) {
            if (parentheses == 0) {
                return rightDelimiter();
            }
            throw fault("unclosed left paren");
        }
        int c = advance();
        if (isSpace(c)) {
            return space();
        }
        return switch (c) {
            case EOF -> throw fault("unclosed action");
            case '=' -> token(TokenType.ASSIGN);
            case ':' -> declare();
            case '|' -> token(TokenType.PIPE);
            case '"' -> quoted('"', TokenType.STRING, "unterminated quoted string");
            case '\'' -> quoted('\'', TokenType.CHAR_CONSTANT, "unterminated character constant");
            case '`' -> rawString();
            case '$' -> fieldOrVariable(TokenType.VARIABLE);
            case '(' -> leftParen();
            case ')' -> rightParen();
            default -> word(c);
        };
    }

    private Token word(int c) {
        if (c == '.' && !isDigit(peek())) {
            return fieldOrVariable(TokenType.FIELD);
        }
        if (c == '.' || c == '+' || c == '-' || isDigit(c)) {
            position--;
            return number();
        }
        if (isAlphaNumeric(c)) {
            return identifier();
        }
        if (c > ' ' && c < 0x7f) {
            return token(TokenType.CHAR);
        }
        throw fault("unrecognized character in action: " + named(c));
    }

    private Token declare() {
        if (advance() != '=') {
            throw fault("expected :=");
        }
        return token(TokenType.DECLARE);
    }

    private Token leftParen() {
        parentheses++;
        return token(TokenType.LEFT_PAREN);
    }

    private Token rightParen() {
        parentheses--;
        if (parentheses < 0) {
            throw fault("unexpected right paren");
        }
        return token(TokenType.RIGHT_PAREN);
    }

    private Token rightDelimiter() {
        boolean trim = hasRightTrim(position);
        if (trim) {
            position += 2;
            ignore();
        }
        position += RIGHT.length();
        Token delimiter = token(TokenType.RIGHT_DELIMITER);
        if (trim) {
            skipSpace();
            ignore();
        }
        insideAction = false;
        actionLine = 0;
        return delimiter;
    }

    private @Nullable Token space() {
        int spaces = 1;
        while (isSpace(peek())) {
            advance();
            spaces++;
        }
        if (hasRightTrim(position - 1)) {
            position--;
            if (spaces == 1) {
                return rightDelimiter();
            }
        }
        return token(TokenType.SPACE);
    }

    private Token identifier() {
        skipAlphaNumeric();
        String word = input.substring(start, position);
        checkTerminator();
        TokenType keyword = TokenType.keyword(word);
        if (keyword != null) {
            return token(keyword);
        }
        boolean isBool = word.equals("true") || word.equals("false");
        return token(isBool ? TokenType.BOOL : TokenType.IDENTIFIER);
    }

    private Token fieldOrVariable(TokenType type) {
        if (atTerminator()) {
            return token(type == TokenType.VARIABLE ? type : TokenType.DOT);
        }
        skipAlphaNumeric();
        checkTerminator();
        return token(type);
    }

    private Token quoted(char quote, TokenType type, String unterminated) {
        while (true) {
            int c = advance();
            if (c == quote) {
                return token(type);
            }
            if (c == '\\') {
                c = advance();
                if (c == EOF || c == '\n') {
                    throw fault(unterminated);
                }
            } else if (c == EOF || c == '\n') {
                throw fault(unterminated);
            }
        }
    }

    private Token rawString() {
        int end = input.indexOf('`', position);
        if (end < 0) {
            throw fault("unterminated raw quoted string");
        }
        position = end + 1;
        return token(TokenType.RAW_STRING);
    }

    private Token number() {
        NumberScanner scanner = new NumberScanner(input, position);
        boolean good = scanner.scan();
        position = scanner.end();
        boolean complex = good && (peek() == '+' || peek() == '-');
        if (complex) {
            good = scanner.scan() && input.charAt(scanner.end() - 1) == 'i';
            position = scanner.end();
        }
        if (!good) {
            throw fault("bad number syntax: " + GoQuote.quote(input.substring(start, position)));
        }
        return token(complex ? TokenType.COMPLEX : TokenType.NUMBER);
    }

    private void skipAlphaNumeric() {
        while (isAlphaNumeric(peek())) {
            advance();
        }
    }

    private void checkTerminator() {
        if (!atTerminator()) {
            throw fault("bad character " + named(peek()));
        }
    }

    private boolean atTerminator() {
        int c = peek();
        return c == EOF || isSpace(c) || ".,|:)(".indexOf(c) >= 0 || input.startsWith(RIGHT, position);
    }
}
