/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One directive of a format: its flags, width and precision. Ported from {@code fmt/format}. */
final class Verb {

    private boolean minus;
    private boolean plus;
    private boolean sharp;
    private boolean space;
    private boolean zero;
    private int width;
    private int precision = -1;

    /** Takes a flag; false when the character is none. */
    boolean flag(char c) {
        switch (c) {
            case '-' -> minus = true;
            case '+' -> plus = true;
            case '#' -> sharp = true;
            case ' ' -> space = true;
            case '0' -> zero = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    void width(@Nullable Integer columns) {
        width = columns == null ? 0 : columns;
    }

    void precision(int digits) {
        precision = digits;
    }

    String format(int letter, GoValue value) {
        if (letter == 'T') {
            return padded(value.isNil() ? "<nil>" : value.type().name(), false);
        }
        if (value.isNil()) {
            return letter == 'v' ? padded("<nil>", false) : "%!" + Character.toString(letter) + "(<nil>)";
        }
        if (value instanceof GoList list && letter != 'v') {
            return list.items().stream().map(item -> format(letter, item)).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof GoMap map && letter != 'v') {
            return map.entries().entrySet().stream()
                    .map(entry -> format(letter, new GoString(entry.getKey())) + ":" + format(letter, entry.getValue()))
                    .collect(Collectors.joining(" ", "map[", "]"));
        }
        String text = scalar(letter, value);
        return text == null ? bad(letter, value) : text;
    }

    private @Nullable String scalar(int letter, GoValue value) {
        if (letter == 'v') {
            return plain(value);
        } else if (value instanceof GoString text) {
            return string(letter, text.value());
        } else if (value instanceof GoInt number) {
            return integer(letter, number);
        } else if (value instanceof GoFloat number) {
            return decimal(letter, number.value());
        } else if (value.kind() == GoKind.BOOL) {
            return letter == 't' ? padded(value.print(), false) : null;
        }
        return letter == 's' ? padded(value.print(), false) : null;
    }

    private String plain(GoValue value) {
        if (value instanceof GoFloat number) {
            return padded(
                    signed(precision < 0 ? FloatText.general(number.value()) : general(number.value(), 'e')), true);
        }
        if (value instanceof GoInt number) {
            return padded(signed(number.print()), true);
        }
        if (sharp && value instanceof GoString text) {
            return padded(GoQuote.quote(text.value()), false);
        }
        return padded(value instanceof GoString text ? cut(text.value()) : value.print(), false);
    }

    private @Nullable String string(int letter, String text) {
        return switch (letter) {
            case 's' -> padded(cut(text), false);
            case 'q' ->
                padded(
                        sharp && !text.contains("`") && !text.contains("\n")
                                ? "`" + text + "`"
                                : GoQuote.quote(cut(text)),
                        false);
            case 'x', 'X' -> padded(hexadecimal(cut(text), letter == 'X'), false);
            default -> null;
        };
    }

    private @Nullable String integer(int letter, GoInt number) {
        return switch (letter) {
            case 'd' -> padded(digits(number, 10, ""), true);
            case 'b' -> padded(digits(number, 2, sharp ? "0b" : ""), true);
            case 'o' -> padded(digits(number, 8, sharp ? "0" : ""), true);
            case 'O' -> padded(digits(number, 8, "0o"), true);
            case 'x' -> padded(digits(number, 16, sharp ? "0x" : ""), true);
            case 'X' -> padded(digits(number, 16, sharp ? "0x" : "").toUpperCase(Locale.ROOT), true);
            case 'c' -> padded(Character.toString(codePoint(number)), false);
            case 'q' -> padded("'" + quotedCharacter(codePoint(number)) + "'", false);
            case 'U' -> padded(String.format(Locale.ROOT, "U+%04X", number.value()), false);
            default -> null;
        };
    }

    private static int codePoint(GoInt number) {
        return Character.isValidCodePoint((int) number.value()) ? (int) number.value() : 0xFFFD;
    }

    private static String quotedCharacter(int point) {
        String quoted = GoQuote.quote(Character.toString(point));
        String inside = quoted.substring(1, quoted.length() - 1);
        return point == '\'' ? "\\'" : point == '"' ? "\"" : inside;
    }

    private String digits(GoInt number, int radix, String prefix) {
        boolean unsigned = number.type().kind().isUnsigned();
        String digits = unsigned ? Long.toUnsignedString(number.value(), radix) : Long.toString(number.value(), radix);
        boolean negative = digits.startsWith("-");
        String bare = negative ? digits.substring(1) : digits;
        int missing = precision - bare.length();
        return signed((negative ? "-" : "") + prefix + (missing > 0 ? "0".repeat(missing) : "") + bare);
    }

    private @Nullable String decimal(int letter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return padded(signed(FloatText.general(value)), false);
        }
        int places = precision < 0 ? 6 : precision;
        return switch (letter) {
            case 'f', 'F' ->
                padded(
                        signed(new BigDecimal(value)
                                .setScale(places, RoundingMode.HALF_EVEN)
                                .toPlainString()),
                        true);
            case 'e', 'E' -> padded(signed(scientific(value, places, (char) letter)), true);
            case 'g', 'G' ->
                padded(
                        signed(precision < 0 ? FloatText.general(value) : general(value, letter == 'g' ? 'e' : 'E')),
                        true);
            default -> null;
        };
    }

    private static String scientific(double value, int places, char letter) {
        return String.format(Locale.ROOT, letter == 'e' ? "%." + places + "e" : "%." + places + "E", value);
    }

    private String general(double value, char letter) {
        if (value == 0) {
            return "0";
        }
        int digits = Math.max(precision, 1);
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < -4 || exponent >= digits
                ? scientific(value, rounded.precision() - 1, letter)
                : rounded.toPlainString();
    }

    private String signed(String number) {
        boolean bare = !number.startsWith("-") && !number.startsWith("+");
        return bare && plus ? "+" + number : bare && space ? " " + number : number;
    }

    private String cut(String text) {
        return precision < 0 || text.codePointCount(0, text.length()) <= precision
                ? text
                : text.substring(0, text.offsetByCodePoints(0, precision));
    }

    private String padded(String text, boolean number) {
        int missing = width - text.codePointCount(0, text.length());
        if (missing <= 0) {
            return text;
        }
        if (minus) {
            return text + " ".repeat(missing);
        }
        if (!zero) {
            return " ".repeat(missing) + text;
        }
        boolean sign = number && !text.isEmpty() && "+- ".indexOf(text.charAt(0)) >= 0;
        return sign ? text.charAt(0) + "0".repeat(missing) + text.substring(1) : "0".repeat(missing) + text;
    }

    private static String hexadecimal(String text, boolean upper) {
        StringBuilder out = new StringBuilder();
        for (byte b : new GoString(text).bytes()) {
            out.append(String.format(upper ? "%02X" : "%02x", b));
        }
        return out.toString();
    }

    private static String bad(int letter, GoValue value) {
        return "%!" + Character.toString(letter) + "(" + value.type() + "=" + value.print() + ")";
    }
}
