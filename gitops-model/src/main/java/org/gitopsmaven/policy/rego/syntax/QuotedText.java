/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import org.gitopsmaven.finding.Location;

/** Reads the texts in quotes: {@code "…"} with escapes, and raw ones in backticks. */
final class QuotedText {

    private final String text;
    private final int end;
    private final Location location;

    QuotedText(String text, int end, Location location) {
        this.text = text;
        this.end = end;
        this.location = location;
    }

    /** What a string at the place of a lexer means; the lexer then stands behind it. */
    String read(Lexer lexer) {
        int start = lexer.position();
        char quote = text.charAt(start);
        int close = close(start);
        lexer.moveTo(close + 1);
        return quote == '`' ? text.substring(start + 1, close) : unescape(text, start + 1, close, location);
    }

    /** Moves a lexer behind a template string that begins at its place; expressions in braces may hold quotes. */
    void skipTemplate(Lexer lexer) {
        int start = lexer.position();
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < end && text.charAt(i) != quote) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '{') {
                i = closingBrace(i) + 1;
            } else {
                i++;
            }
        }
        if (i >= end) {
            throw RegoException.parse("non-terminated template string", location);
        }
        lexer.moveTo(i + 1);
    }

    /** The place of the brace that closes the one at a place. */
    int closingBrace(int open) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            } else if (c == '"' || c == '`') {
                i = close(i);
            }
        }
        throw RegoException.parse("unterminated expression in a template string", location);
    }

    private int close(int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (quote == '"' && c == '\\') {
                i++;
            } else if (quote == '"' && c == '\n') {
                break;
            }
        }
        throw RegoException.parse("non-terminated string", location);
    }

    /** The text that a part of a source means, with JSON's escapes; in templates also {@code \{}. */
    static String unescape(String text, int start, int end, Location location) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            if (escaped == 'u') {
                out.append(unicode(text, i + 1, end, location));
                i += 4;
            } else {
                out.append(escape(escaped, location));
            }
        }
        return out.toString();
    }

    private static char escape(char escaped, Location location) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/', '{', '}' -> escaped;
            default -> throw RegoException.parse("illegal string escape \"\\" + escaped + "\"", location);
        };
    }

    private static char unicode(String text, int start, int end, Location location) {
        try {
            return (char) Integer.parseInt(text.substring(start, Math.min(start + 4, end)), 16);
        } catch (NumberFormatException e) {
            throw RegoException.parse("illegal unicode escape", location);
        }
    }
}
