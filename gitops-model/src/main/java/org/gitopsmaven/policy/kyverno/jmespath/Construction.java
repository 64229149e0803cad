/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes that make something new. */
final class Construction {

    private Construction() {}

    /** {@code &expression}, handed to a function as it is. */
    record Reference(Node inner) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            return this;
        }
    }

    static Node list(List<Node> items) {
        return (value, run) -> {
            if (value == null) {
                return null;
            }
            List<@Nullable Object> made = new ArrayList<>(items.size());
            items.forEach(item -> made.add(item.valueOf(value, run)));
            return made;
        };
    }

    static Node map(Map<String, Node> entries) {
        return (value, run) -> {
            if (value == null) {
                return null;
            }
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            entries.forEach((key, entry) -> made.put(key, entry.valueOf(value, run)));
            return made;
        };
    }

    static Node call(String name, Function function, List<Node> arguments) {
        return (value, run) -> {
            @Nullable Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).valueOf(value, run);
            }
            return function.call(new Arguments(name, values, run));
        };
    }
}
