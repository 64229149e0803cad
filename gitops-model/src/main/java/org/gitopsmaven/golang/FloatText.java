/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How Go writes floating-point numbers. Ported from {@code strconv/ftoa}. */
public final class FloatText {

    private static final int GENERAL_EXPONENT = 6;
    private static final int MOST_DIGITS = 17;
    private static final int JSON_EXPONENT = 21;

    private FloatText() {}

    /** As {@code %v} writes it: the shortest digits that give the number again. */
    public static String general(double value) {
        return shortest(value, -4, GENERAL_EXPONENT, true);
    }

    /** As {@code encoding/json} writes it. */
    public static String json(double value) {
        return shortest(value, -6, JSON_EXPONENT, false);
    }

    private static String shortest(double value, int smallest, int largest, boolean twoDigits) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal decimal = shortestDigits(value);
        int exponent = decimal.precision() - decimal.scale() - 1;
        return exponent < smallest || exponent >= largest
                ? scientific(decimal, exponent, twoDigits)
                : decimal.toPlainString();
    }

    private static BigDecimal shortestDigits(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static String scientific(BigDecimal decimal, int exponent, boolean twoDigits) {
        String digits = decimal.unscaledValue().abs().toString();
        StringBuilder out = new StringBuilder(decimal.signum() < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        String power = Integer.toString(Math.abs(exponent));
        out.append('e').append(exponent < 0 ? '-' : '+');
        return out.append(twoDigits && power.length() < 2 ? "0" : "")
                .append(power)
                .toString();
    }
}
