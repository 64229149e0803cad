/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.gitopsmaven.policy.kyverno.pattern.ScalarPattern;
import org.gitopsmaven.policy.kyverno.value.GoText;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * {@code AnyIn} and its relatives. A key is one element or a list of them; a value is a list, a text with wildcards, a
 * range, or a list written as JSON.
 */
final class Membership {

    private Membership() {}

    static boolean anyIn(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.TRUE.equals(one(key, value));
        }
        String range = range(keys, value);
        List<String> values = range == null ? values(value, true) : null;
        return range != null
                ? keys.stream().anyMatch(each -> ScalarPattern.matches(range, GoText.of(each)))
                : values != null && keys.stream().anyMatch(each -> found(each, values));
    }

    static boolean allIn(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.TRUE.equals(one(key, value));
        }
        String range = range(keys, value);
        List<String> values = range == null ? values(value, false) : null;
        return range != null
                ? keys.stream().allMatch(each -> ScalarPattern.matches(range, GoText.of(each)))
                : values != null && keys.stream().allMatch(each -> found(each, values));
    }

    static boolean anyNotIn(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.FALSE.equals(one(key, value));
        }
        String range = range(keys, value);
        List<String> values = range == null ? values(value, true) : null;
        if (range != null) {
            String outside = range.replaceFirst("-", "!-");
            return keys.stream().anyMatch(each -> ScalarPattern.matches(outside, GoText.of(each)));
        }
        return values != null && keys.stream().anyMatch(each -> !found(each, values));
    }

    static boolean allNotIn(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.FALSE.equals(one(key, value));
        }
        String range = range(keys, value);
        List<String> values = range == null ? values(value, false) : null;
        return range != null
                ? keys.stream().noneMatch(each -> ScalarPattern.matches(range, GoText.of(each)))
                : values != null && keys.stream().noneMatch(each -> found(each, values));
    }

    /** The old form: elements of lists are compared as they are, and lists hold texts only. */
    static boolean in(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.TRUE.equals(one(key, value));
        }
        if (keys.size() == 1 && keys.get(0).equals(value)) {
            return true;
        }
        List<String> values = texts(value);
        return values != null && values.containsAll(keys);
    }

    static boolean notIn(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof List<?> keys)) {
            return Boolean.FALSE.equals(one(key, value));
        }
        if (keys.size() == 1 && keys.get(0).equals(value)) {
            return true; // upstream takes a single equal key for found, and found for the result
        }
        List<String> values = texts(value);
        return values != null && !values.containsAll(keys);
    }

    private static @Nullable List<String> texts(@Nullable Object value) {
        boolean plain = !(value instanceof List<?> list) || list.stream().allMatch(String.class::isInstance);
        return plain && (value instanceof List<?> || isJsonList(value)) ? values(value, false) : null;
    }

    private static boolean isJsonList(@Nullable Object value) {
        return value instanceof String text && text.strip().startsWith("[");
    }

    /** Whether a single key is found; null where the value cannot be used. */
    private static @Nullable Boolean one(@Nullable Object key, @Nullable Object value) {
        if (!(key instanceof String || key instanceof Number || key instanceof Boolean)) {
            return null;
        }
        String text = GoText.of(key);
        if (value instanceof List<?> list) {
            return found(text, list);
        }
        if (!(value instanceof String given)) {
            return null;
        }
        if (Wildcard.matches(given, text)) {
            return true;
        }
        if (ScalarPattern.isRange(given)) {
            return ScalarPattern.matches(given, text);
        }
        List<String> values = values(given, false);
        return values == null ? null : (Boolean) values.contains(text);
    }

    private static boolean found(@Nullable Object key, List<?> values) {
        String text = GoText.of(key);
        return values.stream()
                .map(GoText::of)
                .anyMatch(each -> Wildcard.matches(text, each) || Wildcard.matches(each, text));
    }

    /** The range that a list of keys is held against, unless its one key is that very text. */
    private static @Nullable String range(List<?> keys, @Nullable Object value) {
        boolean same = keys.size() == 1 && GoText.of(keys.get(0)).equals(value);
        return !same && value instanceof String text && ScalarPattern.isRange(text) ? text : null;
    }

    /** What a value holds; null for one that cannot be used. */
    private static @Nullable List<String> values(@Nullable Object value, boolean scalars) {
        if (value instanceof List<?> list) {
            return list.stream().map(GoText::of).toList();
        }
        if (value instanceof String text) {
            return ofText(text);
        }
        return scalars && (value instanceof Number || value instanceof Boolean) ? List.of(GoText.of(value)) : null;
    }

    /** A text that is JSON must be a list of texts; any other stands for itself. */
    private static @Nullable List<String> ofText(String text) {
        Object read;
        try {
            read = JsonText.read(text);
        } catch (IllegalArgumentException e) {
            return List.of(text);
        }
        if (!(read instanceof List<?> list)) {
            return read == null ? List.of() : null;
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof String each)) {
                return null;
            }
            texts.add(each);
        }
        return texts;
    }
}
