/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.List;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoValue;

/** Copies of values that share no map with them. */
final class DeepCopy {

    private DeepCopy() {}

    static GoValue of(GoValue value) {
        if (value instanceof GoMap map) {
            GoMap copy = new GoMap(map.type().elementType());
            map.entries().forEach((key, entry) -> copy.put(key, of(entry)));
            return copy;
        }
        if (value instanceof GoList list) {
            List<GoValue> items = list.items().stream().map(DeepCopy::of).toList();
            return new GoList(list.element(), items);
        }
        return value;
    }

    /** Whether a value is or holds this map. */
    static boolean holds(GoValue value, GoMap map) {
        if (value instanceof GoMap other) {
            return other == map || other.entries().values().stream().anyMatch(entry -> holds(entry, map));
        }
        return value instanceof GoList list && list.items().stream().anyMatch(item -> holds(item, map));
    }
}
