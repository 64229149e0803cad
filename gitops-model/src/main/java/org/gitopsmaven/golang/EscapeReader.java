/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the inside of a quoted Go literal. */
final class EscapeReader {

    private final String body;
    private final char quote;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    EscapeReader(String body, char quote) {
        this.body = body;
        this.quote = quote;
    }

    /** All of it; empty when an escape is not one of Go's. */
    Optional<String> readAll() {
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == quote || c == '\n') {
                return Optional.empty();
            }
            if (c != '\\') {
                int point = body.codePointAt(at);
                at += Character.charCount(point);
                write(point);
            } else if (!escape()) {
                return Optional.empty();
            }
        }
        return Optional.of(out.toString(StandardCharsets.UTF_8));
    }

    private void write(int point) {
        out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
    }

    private boolean escape() {
        if (at + 1 >= body.length()) {
            return false;
        }
        char c = body.charAt(at + 1);
        int simple = "abfnrtv\\".indexOf(c);
        if (simple >= 0) {
            write("\007\b\f\n\r\t\013\\".charAt(simple));
            at += 2;
            return true;
        }
        if (c == quote) {
            write(c);
            at += 2;
            return true;
        }
        return switch (c) {
            case 'x' -> number(at + 2, 2, 16, true);
            case 'u' -> number(at + 2, 4, 16, false);
            case 'U' -> number(at + 2, 8, 16, false);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(at + 1, 3, 8, true);
            default -> false;
        };
    }

    private boolean number(int from, int digits, int radix, boolean isByte) {
        if (from + digits > body.length()) {
            return false;
        }
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(body.charAt(i), radix);
            if (digit < 0) {
                return false;
            }
            value = value * radix + digit;
        }
        at = from + digits;
        if (isByte) {
            out.write((int) value);
            return value <= 0xff;
        }
        if (value > Character.MAX_CODE_POINT || (value >= 0xd800 && value < 0xe000)) {
            return false;
        }
        write((int) value);
        return true;
    }
}
