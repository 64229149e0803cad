/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.INT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Making and searching of lists. Ported from {@code sprig/list}. */
final class ListFunctions {

    private ListFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("list", GoFunction.variadic(a -> GoList.of(values(a.all())), ANY));
        all.put("tuple", GoFunction.variadic(a -> GoList.of(values(a.all())), ANY));
        both(all, "append", GoFunction.of(ListFunctions::push, ANY, ANY));
        both(all, "push", GoFunction.of(ListFunctions::push, ANY, ANY));
        both(all, "prepend", GoFunction.of(ListFunctions::prepend, ANY, ANY));
        both(all, "reverse", GoFunction.of(ListFunctions::reverse, ANY));
        both(all, "uniq", GoFunction.of(ListFunctions::unique, ANY));
        both(all, "compact", GoFunction.of(ListFunctions::compact, ANY));
        both(all, "without", GoFunction.variadic(ListFunctions::without, ANY, ANY));
        both(all, "has", GoFunction.of(ListFunctions::has, ANY, ANY));
        both(all, "chunk", GoFunction.of(ListFunctions::chunk, INT, ANY));
        all.put("concat", GoFunction.variadic(ListFunctions::concat, ANY));
        return all;
    }

    /** Adds a function under its name and under the one that starts with "must". */
    static void both(Map<String, GoFunction> all, String name, GoFunction function) {
        all.put(name, function);
        all.put("must" + Character.toUpperCase(name.charAt(0)) + name.substring(1), function);
    }

    /** The items of a list. */
    static List<GoValue> items(GoValue value, String fault) {
        if (value instanceof GoList list) {
            return list.items();
        }
        if (value.isNil()) {
            throw new GoCallException("runtime error: invalid memory address or nil pointer dereference");
        }
        throw new GoCallException(fault + value.kind().word());
    }

    private static List<GoValue> values(List<GoValue> values) {
        return values.stream()
                .map(value -> value.isNil() ? org.gitopsmaven.golang.GoNil.NIL : value)
                .toList();
    }

    private static GoValue push(Arguments a) {
        List<GoValue> items = new ArrayList<>(items(a.any(0), "Cannot push on type "));
        items.add(a.any(1));
        return GoList.of(items);
    }

    private static GoValue prepend(Arguments a) {
        List<GoValue> items = new ArrayList<>(items(a.any(0), "Cannot prepend on type "));
        items.add(0, a.any(1));
        return GoList.of(items);
    }

    private static GoValue reverse(Arguments a) {
        List<GoValue> items = new ArrayList<>(items(a.any(0), "Cannot find reverse on type "));
        Collections.reverse(items);
        return GoList.of(items);
    }

    private static GoValue unique(Arguments a) {
        return GoList.of(
                items(a.any(0), "Cannot find uniq on type ").stream().distinct().toList());
    }

    private static GoValue compact(Arguments a) {
        return GoList.of(items(a.any(0), "Cannot compact on type ").stream()
                .filter(item -> !DefaultFunctions.isEmpty(item))
                .toList());
    }

    private static GoValue without(Arguments a) {
        List<GoValue> omitted = values(a.from(1));
        return GoList.of(items(a.any(0), "Cannot find without on type ").stream()
                .filter(item -> !omitted.contains(item))
                .toList());
    }

    private static GoValue has(Arguments a) {
        return GoBool.of(
                !a.any(1).isNil() && items(a.any(1), "Cannot find has on type ").contains(a.any(0)));
    }

    private static GoValue concat(Arguments a) {
        List<GoValue> items = new ArrayList<>();
        for (GoValue value : a.all()) {
            if (!(value instanceof GoList list)) {
                throw new GoCallException("Cannot concat type " + value.kind().word() + " as list");
            }
            items.addAll(list.items());
        }
        return GoList.of(items);
    }

    private static GoValue chunk(Arguments a) {
        List<GoValue> items = items(a.any(1), "Cannot chunk type ");
        if (a.integer(0) <= 0) {
            throw new GoCallException("runtime error: makeslice: len out of range");
        }
        int size = (int) Math.min(a.integer(0), Math.max(1, items.size()));
        List<GoValue> chunks = new ArrayList<>();
        for (int i = 0; i < items.size(); i += size) {
            chunks.add(GoList.of(items.subList(i, Math.min(i + size, items.size()))));
        }
        return new GoList(GoType.LIST, chunks);
    }
}
