/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.Optional;

/** Go's quoted strings. Ported from {@code strconv/quote}. */
public final class GoQuote {

    private GoQuote() {}

    /** As {@code %q} prints a string. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> appendEscaped(out, point));
        return out.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case 0x07 -> out.append("\\a");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case 0x0b -> out.append("\\v");
            default -> {
                if (isPrintable(point)) {
                    out.appendCodePoint(point);
                } else if (point < 0x80) {
                    out.append(String.format("\\x%02x", point));
                } else {
                    out.append(String.format(point < 0x10000 ? "\\u%04x" : "\\U%08x", point));
                }
            }
        }
    }

    /** Go's {@code unicode.IsPrint}. */
    static boolean isPrintable(int point) {
        if (point == ' ') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** What a literal in double quotes or backquotes stands for; empty when it is not well-formed. */
    public static Optional<String> unquote(String literal) {
        char quote = literal.charAt(0);
        String body = literal.substring(1, literal.length() - 1);
        if (quote == '`') {
            return Optional.of(body.replace("\r", ""));
        }
        return new EscapeReader(body, quote).readAll();
    }
}
