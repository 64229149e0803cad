/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlJson;
import org.jspecify.annotations.Nullable;

/** Values as JSON texts, compact and with sorted keys, as Go writes them. */
public final class JsonText {

    private static final int MOST_CHARACTERS = 4 << 20;

    private JsonText() {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException for what is no JSON
     */
    public static @Nullable Object read(String text) {
        return plain(JsonReader.read(text));
    }

    private static @Nullable Object plain(Value value) {
        if (value instanceof StringValue text) {
            return text.text();
        }
        if (value instanceof BooleanValue bool) {
            return bool.isTrue();
        }
        if (value instanceof NumberValue number) {
            return PlainValues.number(number.decimalValue());
        }
        if (value instanceof ArrayValue array) {
            List<@Nullable Object> items = new ArrayList<>(array.size());
            array.elements().forEach(element -> items.add(plain(element)));
            return items;
        }
        if (value instanceof ObjectValue object) {
            Map<String, @Nullable Object> entries = new LinkedHashMap<>();
            object.keys().forEach(key -> entries.put(((StringValue) key).text(), plain(member(object, key))));
            return entries;
        }
        return null;
    }

    private static Value member(ObjectValue object, Value key) {
        Value member = object.get(key);
        return member == null ? StringValue.EMPTY : member;
    }

    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private static void append(@Nullable Object value, StringBuilder out) {
        if (out.length() > MOST_CHARACTERS) {
            throw new LimitException("a value has more than " + MOST_CHARACTERS + " characters");
        }
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            new TreeMap<>(map).forEach((key, member) -> {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",");
                out.append(YamlJson.quote(String.valueOf(key))).append(':');
                append(member, out);
            });
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (int i = 0; i < list.size(); i++) {
                out.append(i == 0 ? "" : ",");
                append(list.get(i), out);
            }
            out.append(']');
        } else {
            out.append(value instanceof String text ? YamlJson.quote(text) : value == null ? "null" : GoText.of(value));
        }
    }
}
