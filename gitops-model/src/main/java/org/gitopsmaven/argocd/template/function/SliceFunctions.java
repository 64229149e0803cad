/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoValue;

/** Parts of lists. Ported from {@code sprig/list}. */
final class SliceFunctions {

    private SliceFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        ListFunctions.both(all, "first", GoFunction.of(a -> end(a, "first", true), ANY));
        ListFunctions.both(all, "last", GoFunction.of(a -> end(a, "last", false), ANY));
        ListFunctions.both(all, "rest", GoFunction.of(a -> without(a, "rest", 1, 0), ANY));
        ListFunctions.both(all, "initial", GoFunction.of(a -> without(a, "initial", 0, 1), ANY));
        ListFunctions.both(all, "slice", GoFunction.variadic(SliceFunctions::slice, ANY, ANY));
        return all;
    }

    private static GoValue end(Arguments a, String name, boolean first) {
        List<GoValue> items = ListFunctions.items(a.any(0), "Cannot find " + name + " on type ");
        return items.isEmpty() ? GoNil.NIL : items.get(first ? 0 : items.size() - 1);
    }

    private static GoValue without(Arguments a, String name, int front, int back) {
        List<GoValue> items = ListFunctions.items(a.any(0), "Cannot find " + name + " on type ");
        return GoList.of(items.isEmpty() ? items : items.subList(front, items.size() - back));
    }

    private static GoValue slice(Arguments a) {
        List<GoValue> items = ListFunctions.items(a.any(0), "list should be type of slice or array but ");
        if (items.isEmpty()) {
            return GoNil.NIL;
        }
        long start = a.count() > 1 ? Numbers.toLong(a.any(1)) : 0;
        long end = a.count() > 2 ? Numbers.toLong(a.any(2)) : items.size();
        if (start < 0 || end > items.size() || start > end) {
            throw new GoCallException("reflect.Value.Slice: slice index out of bounds");
        }
        GoList list = (GoList) a.get(0);
        return new GoList(list.element(), items.subList((int) start, (int) end));
    }
}
