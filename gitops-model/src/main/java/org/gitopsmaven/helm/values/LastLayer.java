/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of a request as one layer of values. A values file makes a floating-point number of every number, while
 * {@code --set} keeps whole ones whole; so those are told a second time in an expression that goes through
 * {@code --set} itself.
 */
public final class LastLayer {

    private final Map<String, @Nullable Object> values;
    private final List<String> integers = new ArrayList<>();

    /**
     * Starts with what the layers below give, which matters for list items only.
     *
     * @param base maps, lists, strings, numbers, booleans and null
     */
    public LastLayer(Map<String, @Nullable Object> base) {
        values = new LinkedHashMap<>(base);
    }

    /** Whether an expression changes items of a list, and so needs the layers below. */
    public static boolean needsBase(String expression) {
        return expression.contains("[");
    }

    /** Obeys {@code --set}. */
    public void set(String expression) {
        Expression.parse(expression, values, TypedText::of);
    }

    /** Obeys {@code --set-string}. */
    public void setString(String expression) {
        Expression.parse(expression, values, text -> text);
    }

    /** Obeys {@code --set-file}. */
    public void setFile(String expression, UnaryOperator<String> file) {
        Expression.parse(expression, values, file::apply);
    }

    /** The layer as JSON, which YAML readers read. */
    public String json() {
        return JsonValues.write(values);
    }

    /** The expression for whole numbers; null when there is none. */
    public @Nullable String wholeNumbers() {
        integers.clear();
        values.forEach((key, value) -> collect(escape(key), value));
        return integers.isEmpty() ? null : String.join(",", integers);
    }

    private void collect(String path, @Nullable Object value) {
        if (value instanceof Long number) {
            integers.add(path + "=" + number);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> collect(path + "." + escape(String.valueOf(key)), inner));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i));
            }
        }
    }

    private static String escape(String key) {
        return key.replaceAll("([\\\\=\\[,.])", "\\\\$1");
    }
}
