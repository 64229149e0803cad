/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

import java.math.BigDecimal;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;

/** The text that {@code sigs.k8s.io/yaml} makes of a key, which need not be a string to YAML. */
final class KeyText {

    private KeyText() {}

    static String of(YamlScalar key) {
        YamlValue value = YamlDialect.GOYAML2.valueOf(key);
        if (value instanceof YamlValue.Int number) {
            return number.value().toString();
        }
        if (value instanceof YamlValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return value instanceof YamlValue.Real real ? shortest(real.value()) : key.text();
    }

    /** Go's {@code 'g'} with as few digits as needed: an exponent from 6 digits on and below four zeros. */
    private static String shortest(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
        }
        BigDecimal number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        if (number.signum() == 0 || exponent >= -4 && exponent < 6) {
            return number.toPlainString();
        }
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return (number.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + power;
    }
}
