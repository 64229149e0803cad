/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Finds where values of an object are written. */
final class ObjectPlaces {

    private ObjectPlaces() {}

    /** As far down as there is something. */
    static YamlNode descend(YamlNode from, List<String> steps) {
        YamlNode node = from;
        for (String step : steps) {
            YamlNode next = next(node, step);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable YamlNode next(YamlNode node, String step) {
        if (node instanceof YamlMapping mapping) {
            return mapping.get(step);
        }
        boolean index = node instanceof YamlSequence && step.matches("[0-9]{1,6}");
        return index && node instanceof YamlSequence sequence && Integer.parseInt(step) < sequence.size()
                ? sequence.get(Integer.parseInt(step))
                : null;
    }

    /** Where the very value stands that loops have taken out of an object. */
    static Optional<YamlNode> find(Object wanted, @Nullable Object value, @Nullable YamlNode node) {
        if (node == null) {
            return Optional.empty();
        }
        if (wanted == value) {
            return Optional.of(node);
        }
        if (value instanceof Map<?, ?> map && node instanceof YamlMapping mapping) {
            return map.entrySet().stream()
                    .flatMap(entry ->
                            find(wanted, entry.getValue(), mapping.get(String.valueOf(entry.getKey()))).stream())
                    .findFirst();
        }
        if (value instanceof List<?> list && node instanceof YamlSequence sequence) {
            for (int i = 0; i < Math.min(list.size(), sequence.size()); i++) {
                Optional<YamlNode> found = find(wanted, list.get(i), sequence.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
