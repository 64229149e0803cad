/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.parse;

import java.math.BigInteger;
import java.util.Optional;
import org.gitopsmaven.golang.GoQuote;
import org.jspecify.annotations.Nullable;

/**
 * A number as a template writes it.
 *
 * @param text as it is written
 * @param integer its value when it is a whole number
 * @param decimal its value as a floating-point number, or null
 */
public record NumberLiteral(
        String text, @Nullable BigInteger integer, @Nullable Double decimal) {

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** Reads a number; empty when it is none. */
    static Optional<NumberLiteral> of(String text) {
        if (text.startsWith("'")) {
            return character(text);
        }
        String plain = text.replace("_", "");
        BigInteger integer = integer(plain);
        Double decimal = integer != null ? (Double) integer.doubleValue() : decimal(plain);
        if (integer == null && decimal != null && decimal == Math.rint(decimal) && Math.abs(decimal) < 0x1p63) {
            integer = BigInteger.valueOf(decimal.longValue());
        }
        return integer == null && decimal == null
                ? Optional.empty()
                : Optional.of(new NumberLiteral(text, integer, decimal));
    }

    /** Whether it is written as a floating-point number and stays one where any type will do. */
    public boolean isWrittenAsFloat() {
        return !text.startsWith("'") && !isHexadecimal() && text.matches(".*[.eEpP].*");
    }

    /** Whether it fits into Go's {@code int}. */
    public boolean fitsInt() {
        return integer != null && integer.bitLength() <= 63;
    }

    /** Whether it is a whole number greater than any {@code int}. */
    public boolean overflows() {
        return integer != null && integer.compareTo(LONGEST) > 0;
    }

    private boolean isHexadecimal() {
        return text.matches("0[xX].+") && !text.matches(".*[pP].*");
    }

    private static Optional<NumberLiteral> character(String text) {
        return GoQuote.unquote(text)
                .filter(inside -> inside.codePointCount(0, inside.length()) == 1)
                .map(inside -> new NumberLiteral(
                        text, BigInteger.valueOf(inside.codePointAt(0)), (double) inside.codePointAt(0)));
    }

    private static @Nullable BigInteger integer(String plain) {
        boolean negative = plain.startsWith("-");
        String digits = plain.startsWith("-") || plain.startsWith("+") ? plain.substring(1) : plain;
        int radix = 10;
        if (digits.matches("0[xX].+")) {
            radix = 16;
        } else if (digits.matches("0[bB].+")) {
            radix = 2;
        } else if (digits.matches("0[oO].+")) {
            radix = 8;
        }
        try {
            boolean oldOctal = radix == 10 && digits.length() > 1 && digits.startsWith("0");
            BigInteger value = radix == 10
                    ? new BigInteger(digits, oldOctal ? 8 : 10)
                    : new BigInteger(digits.substring(2), radix);
            return value.bitLength() > 64 ? null : negative ? value.negate() : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Double decimal(String plain) {
        if (!plain.matches(
                "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|[-+]?0[xX][0-9a-fA-F]*\\.?[0-9a-fA-F]*[pP][-+]?\\d+")) {
            return null;
        }
        double value = Double.parseDouble(plain);
        return Double.isInfinite(value) ? null : (Double) value;
    }
}
