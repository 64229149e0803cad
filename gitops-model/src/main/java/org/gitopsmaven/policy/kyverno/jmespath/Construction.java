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

    record MultiList(List<Node> items) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            if (value == null) {
                return null;
            }
            List<@Nullable Object> made = new ArrayList<>(items.size());
            items.forEach(item -> made.add(item.valueOf(value, run)));
            return made;
        }
    }

    record MultiMap(Map<String, Node> entries) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            if (value == null) {
                return null;
            }
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            entries.forEach((key, entry) -> made.put(key, entry.valueOf(value, run)));
            return made;
        }
    }

    /** {@code &expression}, handed to a function as it is. */
    record Reference(Node inner) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            return this;
        }
    }

    record Call(String name, Function function, List<Node> arguments) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            @Nullable Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).valueOf(value, run);
            }
            return function.call(new Arguments(name, values, run));
        }
    }
}
