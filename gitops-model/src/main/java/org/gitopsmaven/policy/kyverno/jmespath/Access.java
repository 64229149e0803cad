/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes that look into a value. */
final class Access {

    private Access() {}

    /** Of anything but a map, a field is null. */
    static Node field(String name) {
        Missing missing = new Missing(name);
        return (value, run) -> {
            if (!(value instanceof Map<?, ?> map)) {
                return null;
            }
            Object found = map.get(name);
            return found != null || map.containsKey(name) ? found : missing;
        };
    }

    static Node path(Node left, Node right) {
        return (value, run) -> {
            Object found = run.step(left, value);
            return found instanceof Missing ? found : run.step(right, found);
        };
    }

    static Node index(int index) {
        return (value, run) -> {
            if (!(value instanceof List<?> list)) {
                return null;
            }
            int at = index < 0 ? index + list.size() : index;
            return at >= 0 && at < list.size() ? list.get(at) : null;
        };
    }

    /** Python's slices; a bound that is not given is null. */
    static Node slice(@Nullable Integer start, @Nullable Integer stop, @Nullable Integer step) {
        int by = step == null ? 1 : step;
        return (value, run) -> {
            if (!(value instanceof List<?> list)) {
                return null;
            }
            if (by == 0) {
                throw new JmesPathException("Invalid slice, step cannot be 0");
            }
            int size = list.size();
            int from = start == null ? (by < 0 ? size - 1 : 0) : bound(start, size, by);
            int to = stop == null ? (by < 0 ? -1 : size) : bound(stop, size, by);
            List<@Nullable Object> found = new ArrayList<>();
            for (long at = from; by < 0 ? at > to : at < to; at += by) {
                found.add(list.get((int) at));
            }
            return found;
        };
    }

    private static int bound(int given, int size, int step) {
        int lowest = step < 0 ? -1 : 0;
        int highest = step < 0 ? size - 1 : size;
        return Math.max(lowest, Math.min(highest, given < 0 ? given + size : given));
    }
}
