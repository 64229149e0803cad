/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints floats in their shortest form as Go does: {@code strconv.FormatFloat} with {@code 'g'}, and encoding/json. */
public final class GoFloat {

    private static final int CERTAIN_DIGITS = 15;

    private GoFloat() {}

    /** With an exponent below 1e-4 and from 1e6. */
    public static String general(double value) {
        if (Double.isNaN(value)) {
            return ".nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? ".inf" : "-.inf";
        }
        return value == 0 ? zero(value) : general(shortest(value));
    }

    /** As {@link #general(double)} with the precision of 32 bits, beyond which it is infinite. */
    static String generalSingle(double value) {
        float single = (float) value;
        if (single == 0 || Float.isNaN(single) || Float.isInfinite(single)) {
            return general((double) single);
        }
        BigDecimal exact = new BigDecimal(single);
        BigDecimal rounded;
        int digits = 1;
        do {
            rounded = exact.round(new MathContext(digits++, RoundingMode.HALF_EVEN));
        } while (rounded.floatValue() != single);
        return general(rounded.stripTrailingZeros());
    }

    private static String general(BigDecimal shortest) {
        int exponent = exponent(shortest);
        boolean plain = exponent >= -4 && exponent < 6;
        return plain ? shortest.toPlainString() : scientific(shortest, exponent, 2);
    }

    /** With an exponent below 1e-6 and from 1e21. */
    public static String json(double value) {
        if (value == 0) {
            return zero(value);
        }
        BigDecimal shortest = shortest(value);
        double size = Math.abs(value);
        return size < 1e-6 || size >= 1e21 ? scientific(shortest, exponent(shortest), 1) : shortest.toPlainString();
    }

    private static String zero(double value) {
        return 1 / value < 0 ? "-0" : "0";
    }

    private static int exponent(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    /** The decimal with the fewest digits that reads back as this double. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : CERTAIN_DIGITS;
        BigDecimal rounded;
        do {
            rounded = exact.round(new MathContext(digits++, RoundingMode.HALF_EVEN));
        } while (rounded.doubleValue() != value);
        return rounded.stripTrailingZeros();
    }

    private static String scientific(BigDecimal number, int exponent, int exponentDigits) {
        String digits = number.unscaledValue().abs().toString();
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        String size = Integer.toString(Math.abs(exponent));
        text.append('e').append(exponent < 0 ? '-' : '+');
        return text.append("0".repeat(Math.max(0, exponentDigits - size.length())))
                .append(size)
                .toString();
    }
}
