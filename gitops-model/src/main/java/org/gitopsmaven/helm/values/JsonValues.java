/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.values;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON that YAML readers take for the same: characters outside the basic plane as they are, because
 * escaped surrogates are refused, and everything that YAML calls unprintable escaped.
 */
public final class JsonValues {

    private final StringBuilder out = new StringBuilder();

    private JsonValues() {}

    /** Maps, lists, texts, numbers, truth values and null; ends with a line feed. */
    public static String write(@Nullable Object value) {
        JsonValues json = new JsonValues();
        json.append(value);
        return json.out.append('\n').toString();
    }

    private void append(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                append(String.valueOf(entry.getKey()));
                out.append(": ");
                append(entry.getValue());
                separator = ", ";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator);
                append(item);
                separator = ", ";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            append(text);
        } else {
            out.append(value);
        }
    }

    private void append(String text) {
        out.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029 || isUnprintable(c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        out.append('"');
    }

    private static boolean isUnprintable(int c) {
        return c == 0xFEFF || c >= 0xFFFE && c <= 0xFFFF || c >= 0xD800 && c <= 0xDFFF;
    }
}
