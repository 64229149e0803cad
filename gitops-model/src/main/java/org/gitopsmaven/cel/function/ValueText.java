/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values as texts that people read. As deep as the value, which whoever made it bounds. */
public final class ValueText {

    private ValueText() {}

    public static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(of(key), of(item)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Double number) {
            return real(number);
        }
        if (value instanceof Duration duration) {
            return seconds(duration);
        }
        return value.toString().equals("NULL_VALUE") ? "null" : value.toString();
    }

    private static String real(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString((long) number) : Double.toString(number);
    }

    private static String seconds(Duration duration) {
        double seconds = duration.getSeconds() + duration.getNano() / 1e9;
        return real(seconds) + "s";
    }
}
