/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Graphs, given as an object from each node to its neighbours ({@code v1/topdown/reachable.go}). */
final class GraphBuiltins {

    private GraphBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "graph.reachable" -> Builtin.of(2, o -> reachable(o.object(0), o.elements(1)));
            case "graph.reachable_paths" -> Builtin.of(2, o -> paths(o.object(0), o.elements(1)));
            default -> null;
        };
    }

    private static Value reachable(ObjectValue graph, List<Value> initial) {
        Set<Value> reached = new HashSet<>();
        Deque<Value> queue = new ArrayDeque<>(initial);
        while (!queue.isEmpty()) {
            Value node = queue.remove();
            Value neighbours = graph.get(node);
            if (neighbours != null && reached.add(node)) {
                queue.addAll(neighbours(neighbours));
            }
        }
        return SetValue.of(reached);
    }

    private static List<Value> neighbours(Value value) {
        return switch (value.type()) {
            case "array" -> ((ArrayValue) value).elements();
            case "set" -> ((SetValue) value).elements();
            case "null" -> List.of();
            default ->
                throw BuiltinException.type("graph must have arrays or sets of neighbours but got " + value.type());
        };
    }

    private static Value paths(ObjectValue graph, List<Value> initial) {
        Set<Value> paths = new LinkedHashSet<>();
        for (Value start : initial) {
            if (graph.get(start) != null) {
                follow(graph, start, new ArrayList<>(), new HashSet<>(), paths);
            }
        }
        return SetValue.of(paths);
    }

    /** A path ends at a node without neighbours, and where it meets one that was passed before. */
    private static void follow(ObjectValue graph, Value node, List<Value> before, Set<Value> passed, Set<Value> paths) {
        Value value = graph.get(node);
        if (value == null) {
            paths.add(ArrayValue.of(before));
            return;
        }
        List<Value> path = new ArrayList<>(before);
        path.add(node);
        List<Value> next = neighbours(value);
        if (next.isEmpty()) {
            paths.add(ArrayValue.of(path));
            return;
        }
        passed.add(node);
        for (Value neighbour : next) {
            if (passed.contains(neighbour)) {
                paths.add(ArrayValue.of(path));
            } else {
                follow(graph, neighbour, path, passed, paths);
            }
        }
    }
}
