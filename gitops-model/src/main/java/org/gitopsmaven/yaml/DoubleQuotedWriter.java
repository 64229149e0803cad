/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Writes double-quoted scalars with the escapes of goyaml. */
final class DoubleQuotedWriter {

    private static final String HEX = "0123456789ABCDEF";

    private final EmitterOutput out;
    private final int width;

    DoubleQuotedWriter(EmitterOutput out, int width) {
        this.out = out;
        this.width = width;
    }

    void write(String text, boolean folded) {
        out.indicator("\"", true, false, false);
        // upstream looks for a byte order mark at the start of the text whatever character it asks about
        boolean escapeAll = text.indexOf(Characters.BYTE_ORDER_MARK) == 0;
        boolean spaces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escapeAll || isEscaped(c)) {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                escape(codePoint);
                spaces = false;
            } else if (c == ' ') {
                if (folded && !spaces && out.column() > width && i > 0 && i < text.length() - 1) {
                    fold(text.charAt(i + 1));
                } else {
                    out.put(c);
                }
                spaces = true;
            } else {
                out.put(c);
                spaces = false;
            }
        }
        out.indicator("\"", false, false, false);
        out.wroteText();
    }

    private static boolean isEscaped(char c) {
        return !Characters.isPrintable(c) || Characters.isBreak(c) || c == '"' || c == '\\';
    }

    private void fold(char next) {
        out.indent();
        if (next == ' ') {
            out.put('\\');
        }
    }

    private void escape(int codePoint) {
        out.put('\\');
        char letter = letter(codePoint);
        if (letter != 0) {
            out.put(letter);
        } else if (codePoint <= 0xFF) {
            hex('x', codePoint, 2);
        } else if (codePoint <= 0xFFFF) {
            hex('u', codePoint, 4);
        } else {
            hex('U', codePoint, 8);
        }
    }

    private static char letter(int codePoint) {
        return switch (codePoint) {
            case 0 -> '0';
            case 7 -> 'a';
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case 0x0B -> 'v';
            case '\f' -> 'f';
            case '\r' -> 'r';
            case 0x1B -> 'e';
            case '"', '\\' -> (char) codePoint;
            case Characters.NEXT_LINE -> 'N';
            case 0xA0 -> '_';
            case Characters.LINE_SEPARATOR -> 'L';
            case Characters.PARAGRAPH_SEPARATOR -> 'P';
            default -> 0;
        };
    }

    private void hex(char kind, int codePoint, int digits) {
        out.put(kind);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.put(HEX.charAt(codePoint >> shift & 15));
        }
    }
}
