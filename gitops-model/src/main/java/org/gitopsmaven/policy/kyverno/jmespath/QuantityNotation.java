/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How Kubernetes writes a quantity: with the greatest unit that leaves a whole number ({@code resource.Quantity}). */
enum QuantityNotation {
    DECIMAL,
    BINARY,
    EXPONENT;

    private static final String[] BINARY_UNITS = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    private static final String[] DECIMAL_UNITS = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
    private static final int FINEST = 9;

    /** How a text is written. */
    static QuantityNotation of(String text) {
        if (text.endsWith("i")) {
            return BINARY;
        }
        return text.matches(".*[eE][+-]?[0-9]+") ? EXPONENT : DECIMAL;
    }

    String write(BigDecimal value) {
        BigDecimal exact = value.setScale(Math.min(FINEST, Math.max(0, value.scale())), RoundingMode.UP);
        if (exact.signum() == 0) {
            return "0";
        }
        return this == BINARY && exact.abs().compareTo(KIBI) >= 0 ? binary(exact) : decimal(exact);
    }

    private static String binary(BigDecimal value) {
        BigDecimal rest = value;
        int unit = 0;
        while (unit < BINARY_UNITS.length - 1 && rest.remainder(KIBI).signum() == 0) {
            rest = rest.divide(KIBI);
            unit++;
        }
        return unit == 0 ? decimal(value) : rest.toBigInteger() + BINARY_UNITS[unit];
    }

    private static String decimal(BigDecimal value) {
        BigDecimal rest = value.scaleByPowerOfTen(FINEST);
        int unit = 0;
        while (unit < DECIMAL_UNITS.length - 1
                && rest.remainder(BigDecimal.valueOf(1000)).signum() == 0) {
            rest = rest.scaleByPowerOfTen(-3);
            unit++;
        }
        return rest.toBigInteger() + DECIMAL_UNITS[unit];
    }
}
