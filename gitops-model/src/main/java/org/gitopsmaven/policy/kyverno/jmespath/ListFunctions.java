/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.policy.kyverno.value.GoText;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.gitopsmaven.policy.kyverno.value.SameValue;
import org.jspecify.annotations.Nullable;

/** Functions of lists, maps and types. */
final class ListFunctions {

    private ListFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "length" -> call -> length(call.require(1));
            case "contains" -> call -> contains(call.require(2));
            case "keys" ->
                call -> new ArrayList<>(new TreeSet<>(call.require(1).map(0).keySet()));
            case "values" ->
                call -> new ArrayList<>(new TreeMap<>(call.require(1).map(0)).values());
            case "merge" -> ListFunctions::merge;
            case "items" -> call -> items(call.require(3));
            case "object_from_lists" -> call -> fromLists(call.require(2));
            case "lookup" -> call -> lookup(call.require(2));
            case "label_match" -> call -> labelMatch(call.require(2));
            case "map" -> call -> mapped(call.require(2));
            case "reverse" -> call -> reversed(call.require(1));
            case "not_null" -> ListFunctions::notNull;
            case "to_array" -> call -> array(call.require(1).value(0));
            case "to_string" ->
                call -> call.require(1).value(0) instanceof String text
                        ? text
                        : call.bounded(JsonText.write(call.value(0)));
            case "type" -> call -> type(call.require(1).value(0));
            default -> OrderFunctions.find(name);
        };
    }

    private static Object length(Arguments call) {
        Object value = call.value(0);
        if (value instanceof String text) {
            return (long) text.codePointCount(0, text.length());
        }
        if (value instanceof List<?> list) {
            return (long) list.size();
        }
        return (long) call.map(0).size();
    }

    private static Object contains(Arguments call) {
        Object wanted = call.value(1);
        if (call.value(0) instanceof String text) {
            return wanted instanceof String part && text.contains(part);
        }
        return call.list(0).stream().anyMatch(item -> SameValue.is(item, wanted));
    }

    private static Object merge(Arguments call) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        for (int i = 0; i < call.count(); i++) {
            merged.putAll(call.map(i));
        }
        return merged;
    }

    private static Object items(Arguments call) {
        List<@Nullable Object> items = new ArrayList<>();
        if (call.value(0) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(item(call, (long) i, list.get(i)));
            }
        } else {
            new TreeMap<>(call.map(0)).forEach((key, value) -> items.add(item(call, key, value)));
        }
        return items;
    }

    private static Object item(Arguments call, Object key, @Nullable Object value) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put(call.text(1), key);
        item.put(call.text(2), value);
        return item;
    }

    private static Object fromLists(Arguments call) {
        List<@Nullable Object> values = call.list(1);
        Map<String, @Nullable Object> made = new LinkedHashMap<>();
        int at = 0;
        for (Object key : call.list(0)) {
            made.put(GoText.of(key), at < values.size() ? values.get(at) : null);
            at++;
        }
        return made;
    }

    private static @Nullable Object lookup(Arguments call) {
        if (call.value(0) instanceof List<?> list) {
            int at = call.whole(1);
            return at >= 0 && at < list.size() ? list.get(at) : null;
        }
        return call.map(0).get(call.text(1));
    }

    private static Object labelMatch(Arguments call) {
        Map<String, @Nullable Object> labels = call.map(1);
        return call.map(0).entrySet().stream()
                .allMatch(wanted -> labels.containsKey(wanted.getKey())
                        && SameValue.is(labels.get(wanted.getKey()), wanted.getValue()));
    }

    private static Object mapped(Arguments call) {
        Node expression = call.expression(0);
        List<@Nullable Object> mapped = new ArrayList<>();
        call.list(1).forEach(item -> mapped.add(expression.valueOf(item, call.run())));
        return mapped;
    }

    private static Object reversed(Arguments call) {
        if (call.value(0) instanceof String text) {
            return new StringBuilder(text).reverse().toString();
        }
        List<@Nullable Object> reversed = new ArrayList<>(call.list(0));
        Collections.reverse(reversed);
        return reversed;
    }

    private static @Nullable Object notNull(Arguments call) {
        for (Object value : call.values()) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Object array(@Nullable Object value) {
        return value instanceof List<?> ? value : Collections.singletonList(value);
    }

    private static String type(@Nullable Object value) {
        if (value instanceof Number) {
            return "number";
        }
        if (value instanceof Map<?, ?>) {
            return "object";
        }
        return value instanceof List<?>
                ? "array"
                : value instanceof Boolean ? "boolean" : value == null ? "null" : "string";
    }
}
