/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values as Go's {@code fmt.Sprint} prints them. */
public final class GoText {

    private static final double PLAIN = 1e21;

    private GoText() {}

    public static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            StringJoiner items = new StringJoiner(" ", "[", "]");
            list.forEach(item -> items.add(of(item)));
            return items.toString();
        }
        if (value instanceof Map<?, ?> map) {
            StringJoiner entries = new StringJoiner(" ", "map[", "]");
            new TreeMap<>(map).forEach((key, member) -> entries.add(key + ":" + of(member)));
            return entries.toString();
        }
        return value == null ? "<nil>" : value.toString();
    }

    private static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number) || Math.abs(number) >= PLAIN) {
            return Double.toString(number);
        }
        String text = new BigDecimal(Double.toString(number)).toPlainString();
        return text.indexOf('.') < 0 ? text : text.replaceFirst("\\.?0+$", "");
    }
}
