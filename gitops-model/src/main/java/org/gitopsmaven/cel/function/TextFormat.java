/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** One call of {@code format} (cel-go, {@code ext/formatting.go}): verbs with an optional precision. */
final class TextFormat {

    private static final int DEFAULT_PRECISION = 6;
    private static final int MOST_DIGITS = 100;

    private final String pattern;
    private final List<?> arguments;
    private final StringBuilder out = new StringBuilder();
    private int used;

    TextFormat(String pattern, List<?> arguments) {
        this.pattern = pattern;
        this.arguments = arguments;
    }

    String text() {
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character != '%') {
                out.append(character);
            } else {
                i = verb(i + 1);
            }
            Bounds.checkText(out.length());
        }
        return out.toString();
    }

    /** Writes what a verb stands for and tells where it ends. */
    private int verb(int start) {
        int end = start;
        int precision = DEFAULT_PRECISION;
        if (end < pattern.length() && pattern.charAt(end) == '.') {
            int digits = end + 1;
            while (digits < pattern.length() && Character.isDigit(pattern.charAt(digits))) {
                digits++;
            }
            precision = precision(pattern.substring(end + 1, digits));
            end = digits;
        }
        if (end >= pattern.length()) {
            throw new FunctionFault("unexpected end of string");
        }
        char verb = pattern.charAt(end);
        out.append(verb == '%' ? "%" : written(verb, next(), precision));
        return end;
    }

    private static int precision(String digits) {
        int precision = digits.isEmpty() || digits.length() > 3 ? MOST_DIGITS + 1 : Integer.parseInt(digits);
        if (precision > MOST_DIGITS) {
            throw new FunctionFault("a precision is a number of at most " + MOST_DIGITS);
        }
        return precision;
    }

    private Object next() {
        if (used >= arguments.size()) {
            throw new FunctionFault("index " + used + " out of range");
        }
        return arguments.get(used++);
    }

    private static String written(char verb, Object value, int precision) {
        return switch (verb) {
            case 's' -> ValueText.of(value);
            case 'd' ->
                value instanceof Double number && !Double.isFinite(number) || isWhole(value)
                        ? ValueText.of(value)
                        : wrong("an integer", value);
            case 'f' -> fixed(value, precision);
            case 'e' -> scientific(value, precision);
            case 'b' -> value instanceof Boolean truth ? (truth ? "1" : "0") : radix(value, 2);
            case 'o' -> radix(value, 8);
            case 'x' -> hex(value);
            case 'X' -> hex(value).toUpperCase(Locale.ROOT);
            default ->
                throw new FunctionFault(
                        "could not parse formatting clause: unrecognized formatting clause \"" + verb + "\"");
        };
    }

    private static boolean isWhole(Object value) {
        return value instanceof Number && !(value instanceof Double);
    }

    private static String fixed(Object value, int precision) {
        if (!(value instanceof Number number)) {
            return wrong("a number", value);
        }
        return Double.isFinite(number.doubleValue())
                ? new BigDecimal(number.toString())
                        .setScale(precision, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : ValueText.of(value);
    }

    private static String scientific(Object value, int precision) {
        if (!(value instanceof Number number)) {
            return wrong("a number", value);
        }
        return Double.isFinite(number.doubleValue())
                ? String.format(Locale.ROOT, "%." + precision + "e", number.doubleValue())
                : ValueText.of(value);
    }

    private static String radix(Object value, int radix) {
        return isWhole(value) ? Long.toString(((Number) value).longValue(), radix) : wrong("an integer", value);
    }

    private static String hex(Object value) {
        return value instanceof String text
                ? HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))
                : radix(value, 16);
    }

    private static String wrong(String wanted, Object value) {
        throw new FunctionFault("error during formatting: only " + wanted + " can be written so, not "
                + value.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    }
}
