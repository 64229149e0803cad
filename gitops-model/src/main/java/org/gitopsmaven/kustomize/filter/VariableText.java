/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.math.BigDecimal;
import java.util.function.Function;
import org.gitopsmaven.yaml.GoFloat;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;
import org.gitopsmaven.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Expands {@code $(NAME)} in texts; {@code $$} stands for a dollar. A text that is nothing but one variable takes its type
 * ({@code api/filters/refvar/expand.go}).
 */
record VariableText(Function<String, @Nullable YamlValue> values) {

    YamlScalar expand(YamlScalar scalar) {
        String text = scalar.text();
        if (text.indexOf('$') < 0) {
            return scalar;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int dollar = text.indexOf('$', at);
            if (dollar < 0 || dollar == text.length() - 1) {
                break;
            }
            out.append(text, at, dollar);
            char next = text.charAt(dollar + 1);
            int end = next == '(' ? text.indexOf(')', dollar) : -1;
            if (end >= 0) {
                String name = text.substring(dollar + 2, end);
                YamlValue value = values.apply(name);
                if (dollar == 0 && end == text.length() - 1) {
                    return value == null ? string(scalar, text) : typed(scalar, value);
                }
                out.append(value == null ? text.substring(dollar, end + 1) : inText(value));
                at = end + 1;
            } else {
                out.append(next == '$' ? "$" : "$" + next);
                at = dollar + 2;
            }
        }
        return string(scalar, out + text.substring(Math.min(at, text.length())));
    }

    private static YamlScalar typed(YamlScalar origin, YamlValue value) {
        if (value instanceof YamlValue.Int number) {
            return scalar(origin, number.value().toString(), YamlTags.INTEGER);
        }
        if (value instanceof YamlValue.Real number) {
            return scalar(origin, plain(number.value()), YamlTags.FLOAT);
        }
        return value instanceof YamlValue.Bool bool
                ? scalar(origin, String.valueOf(bool.value()), YamlTags.BOOLEAN)
                : string(origin, inText(value));
    }

    private static String inText(YamlValue value) {
        if (value instanceof YamlValue.Int number) {
            return number.value().toString();
        }
        if (value instanceof YamlValue.Real number) {
            return general(number.value());
        }
        if (value instanceof YamlValue.Bool bool) {
            return String.valueOf(bool.value());
        }
        return value instanceof YamlValue.Text text ? text.value() : "";
    }

    private static String general(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        return Double.isInfinite(value) ? (value > 0 ? "+Inf" : "-Inf") : GoFloat.general(value);
    }

    /** All digits, without an exponent. */
    private static String plain(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? general(value)
                : new BigDecimal(GoFloat.general(value)).toPlainString();
    }

    private static YamlScalar string(YamlScalar origin, String text) {
        return scalar(origin, text, YamlTags.STRING);
    }

    private static YamlScalar scalar(YamlScalar origin, String text, String tag) {
        return new YamlScalar(text, YamlStyle.PLAIN, tag, origin.mark(), origin.comments());
    }
}
