/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as Go's {@code fmt.Sprint} prints them. */
public final class GoText {

    private static final double PLAIN = 1e21;
    private static final int MOST_CHARACTERS = 4 << 20;

    private GoText() {}

    public static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private static void append(@Nullable Object value, StringBuilder out) {
        if (out.length() > MOST_CHARACTERS) {
            throw new LimitException("a value has more than " + MOST_CHARACTERS + " characters");
        }
        if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : " ");
                append(list.get(i), out);
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            out.append("map[");
            new TreeMap<>(map).forEach((key, member) -> {
                out.append(out.charAt(out.length() - 1) == '[' ? "" : " ")
                        .append(key)
                        .append(':');
                append(member, out);
            });
            out.append(']');
        } else {
            out.append(value instanceof Double number ? number(number) : value == null ? "<nil>" : value.toString());
        }
    }

    private static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number) || Math.abs(number) >= PLAIN) {
            return Double.toString(number);
        }
        String text = new BigDecimal(Double.toString(number)).toPlainString();
        return text.indexOf('.') < 0 ? text : text.replaceFirst("\\.?0+$", "");
    }
}
