/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name of a variable in a map of maps, {@code a.b."c.d"}. */
public record DottedPath(List<String> steps) {

    public static DottedPath of(String text) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '.' && !quoted) {
                steps.add(step.toString());
                step.setLength(0);
            } else {
                step.append(character);
            }
        }
        steps.add(step.toString());
        return new DottedPath(steps);
    }

    /** A map with this variable; the other stays as it is. Maps are put into each other. */
    public Map<String, @Nullable Object> put(Map<String, @Nullable Object> map, @Nullable Object value) {
        return put(map, 0, value);
    }

    private Map<String, @Nullable Object> put(Map<String, @Nullable Object> map, int at, @Nullable Object value) {
        String step = steps.get(at);
        Object inner = at == steps.size() - 1
                ? merged(value instanceof Map<?, ?> ? map.get(step) : null, value)
                : put(asMap(map.get(step)), at + 1, value);
        if (map instanceof LazyMap lazy) {
            return lazy.with(step, inner);
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(map);
        copy.put(step, inner);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new LinkedHashMap<>();
    }

    private static @Nullable Object merged(@Nullable Object old, @Nullable Object value) {
        if (!(old instanceof Map<?, ?>) || !(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(asMap(old));
        map.forEach((key, member) -> merged.merge(String.valueOf(key), member, DottedPath::merged));
        return merged;
    }
}
