/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.math.BigDecimal;

/** How a number that is no long is written: plain while it is neither huge nor tiny, else with an exponent. */
final class NumberText {

    private static final int LARGEST_PLAIN = 21;
    private static final int SMALLEST_PLAIN = -6;

    private NumberText() {}

    static String of(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString();
        int exponent = number.precision() - number.scale() - 1;
        if (number.scale() <= 0 && exponent < 400 || exponent < LARGEST_PLAIN && exponent >= SMALLEST_PLAIN) {
            return number.toPlainString();
        }
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "").append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        text.append('e').append(exponent < 0 ? '-' : '+');
        return text.append(Math.abs(exponent) < 10 ? "0" : "")
                .append(Math.abs(exponent))
                .toString();
    }
}
