/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** The escapes of double-quoted scalars. */
final class Escapes {

    private Escapes() {}

    /** The text with its escapes replaced; what is no escape is left to the general path. */
    static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = text.charAt(i++);
            int digits = digits(kind);
            if (digits == 0) {
                out.append(single(kind));
            } else {
                out.appendCodePoint(codePoint(text, i, i + digits));
                i += digits;
            }
        }
        return out.toString();
    }

    static boolean areIn(byte[] text, int start, int end) {
        for (int i = start; i < end; i++) { // indexOf would look through all that follows
            if (text[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    private static int digits(char kind) {
        return switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static char single(char kind) {
        return switch (kind) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> '\u000B';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> '\u001B';
            case ' ', '"', '\'', '\\' -> kind; // goyaml has the apostrophe and lacks the slash
            case 'N' -> Characters.NEXT_LINE;
            case '_' -> '\u00A0';
            case 'L' -> Characters.LINE_SEPARATOR;
            case 'P' -> Characters.PARAGRAPH_SEPARATOR;
            default -> throw UnsupportedText.INSTANCE;
        };
    }

    private static int codePoint(String text, int start, int stop) {
        int codePoint = 0;
        for (int i = start; i < stop; i++) {
            int digit = i < text.length() ? hex(text.charAt(i)) : -1;
            if (digit < 0 || codePoint > 0x10FFF) {
                throw UnsupportedText.INSTANCE;
            }
            codePoint = codePoint << 4 | digit;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            throw UnsupportedText.INSTANCE;
        }
        return codePoint;
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
