/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.math.BigDecimal;
import org.gitopsmaven.yaml.YamlValue;

/** Numbers and truth values as Go writes them. */
final class GoNumbers {

    private GoNumbers() {}

    /** The text that {@code sigs.k8s.io/yaml} puts where a string is wanted. */
    static String text(YamlValue value) {
        return value instanceof YamlValue.Real real ? format(real.value(), 6) : json(value);
    }

    /** The value in JSON. */
    static String json(YamlValue value) {
        if (value instanceof YamlValue.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof YamlValue.Int number) {
            return number.value().toString();
        }
        return value instanceof YamlValue.Real real ? format(real.value(), 21) : "";
    }

    /** The shortest form; with an exponent when it has more than {@code digits} digits before the point. */
    private static String format(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= -4 && exponent < digits) {
            return exact.toPlainString();
        }
        String mantissa = exact.scaleByPowerOfTen(-exponent).toPlainString();
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }
}
