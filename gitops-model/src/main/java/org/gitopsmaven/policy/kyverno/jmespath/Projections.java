/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes that apply another to each element and leave out what is null. */
final class Projections {

    private Projections() {}

    private static @Nullable Object project(@Nullable Collection<?> elements, Node right, Run run) {
        if (elements == null) {
            return null;
        }
        List<@Nullable Object> found = new ArrayList<>(elements.size());
        for (Object element : elements) {
            Object value = right.valueOf(element, run);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    /** What is wrong on the left of a filter, a flattening or a star is as good as nothing. */
    private static @Nullable Object lenient(Node left, @Nullable Object value, Run run) {
        try {
            return left.valueOf(value, run);
        } catch (EntryException e) {
            throw e;
        } catch (JmesPathException e) {
            return null;
        }
    }

    static Node elements(Node left, Node right) {
        return (value, run) -> project(left.valueOf(value, run) instanceof List<?> list ? list : null, right, run);
    }

    static Node values(Node left, Node right) {
        return (value, run) ->
                project(lenient(left, value, run) instanceof Map<?, ?> map ? map.values() : null, right, run);
    }

    static Node filter(Node left, Node condition, Node right) {
        return (value, run) -> {
            if (!(lenient(left, value, run) instanceof List<?> list)) {
                return null;
            }
            List<@Nullable Object> kept = new ArrayList<>();
            for (Object element : list) {
                if (Logic.isTrue(condition.valueOf(element, run))) {
                    kept.add(element);
                }
            }
            return project(kept, right, run);
        };
    }

    static Node flatten(Node left) {
        return (value, run) -> {
            if (!(lenient(left, value, run) instanceof List<?> list)) {
                return null;
            }
            List<@Nullable Object> flat = new ArrayList<>();
            for (Object element : list) {
                if (element instanceof List<?> inner) {
                    run.spend(inner.size());
                    flat.addAll(inner);
                } else {
                    flat.add(element);
                }
            }
            return flat;
        };
    }
}
