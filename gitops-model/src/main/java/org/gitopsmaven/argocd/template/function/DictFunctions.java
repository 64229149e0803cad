/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.DICT;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Maps. Ported from {@code sprig/dict}; where Go takes keys in random order, they come sorted. */
final class DictFunctions {

    private DictFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("dict", GoFunction.variadic(DictFunctions::dict, ANY));
        all.put("get", GoFunction.of(a -> orEmpty(a.map(0).get(a.text(1))), DICT, STRING));
        all.put("set", GoFunction.of(DictFunctions::set, DICT, STRING, ANY));
        all.put("unset", GoFunction.of(DictFunctions::unset, DICT, STRING));
        all.put("hasKey", GoFunction.of(a -> GoBool.of(a.map(0).contains(a.text(1))), DICT, STRING));
        all.put("pluck", GoFunction.variadic(DictFunctions::pluck, STRING, DICT));
        all.put("keys", GoFunction.variadic(DictFunctions::keys, DICT));
        all.put(
                "values",
                GoFunction.of(a -> GoList.of(List.copyOf(a.map(0).entries().values())), DICT));
        all.put("pick", GoFunction.variadic(a -> chosen(a, true), DICT, STRING));
        all.put("omit", GoFunction.variadic(a -> chosen(a, false), DICT, STRING));
        ListFunctions.both(all, "merge", GoFunction.variadic(a -> merged(a, false), DICT, DICT));
        ListFunctions.both(all, "mergeOverwrite", GoFunction.variadic(a -> merged(a, true), DICT, DICT));
        ListFunctions.both(all, "deepCopy", GoFunction.of(a -> DeepCopy.of(a.any(0)), ANY));
        all.put("dig", GoFunction.variadic(DictFunctions::dig, ANY));
        return all;
    }

    private static GoValue orEmpty(@org.jspecify.annotations.Nullable GoValue value) {
        return value == null ? new GoString("") : value;
    }

    private static GoValue dict(Arguments a) {
        GoMap map = new GoMap();
        for (int i = 0; i < a.count(); i += 2) {
            map.put(Text.of(a.any(i)), i + 1 < a.count() ? a.any(i + 1) : new GoString(""));
        }
        return map;
    }

    private static GoValue set(Arguments a) {
        if (DeepCopy.holds(a.any(2), a.map(0))) {
            throw new GoCallException("a map cannot be put into itself");
        }
        a.map(0).put(a.text(1), a.any(2));
        return a.map(0);
    }

    private static GoValue unset(Arguments a) {
        a.map(0).remove(a.text(1));
        return a.map(0);
    }

    private static GoValue pluck(Arguments a) {
        List<GoValue> values = new ArrayList<>();
        for (int i = 1; i < a.count(); i++) {
            GoValue value = a.map(i).get(a.text(0));
            if (value != null) {
                values.add(value);
            }
        }
        return GoList.of(values);
    }

    private static GoValue keys(Arguments a) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < a.count(); i++) {
            keys.addAll(a.map(i).entries().keySet());
        }
        return GoList.ofStrings(keys);
    }

    private static GoValue chosen(Arguments a, boolean wanted) {
        TreeSet<String> names = new TreeSet<>();
        a.from(1).forEach(name -> names.add(((GoString) name).value()));
        GoMap result = new GoMap();
        a.map(0).entries().forEach((key, value) -> {
            if (names.contains(key) == wanted) {
                result.put(key, value);
            }
        });
        return result;
    }

    private static GoValue merged(Arguments a, boolean overwrite) {
        GoMap target = a.map(0);
        for (int i = 1; i < a.count(); i++) {
            if (a.map(i) != target) {
                merge(target, a.map(i), overwrite);
            }
        }
        return target;
    }

    private static void merge(GoMap target, GoMap source, boolean overwrite) {
        source.entries().forEach((key, value) -> {
            GoValue before = target.get(key);
            if (before instanceof GoMap inner && value instanceof GoMap other && inner != other) {
                merge(inner, other, overwrite);
            } else if (before == null
                    || (overwrite ? !DefaultFunctions.isEmpty(value) : DefaultFunctions.isEmpty(before))) {
                target.put(key, value);
            }
        });
    }

    private static GoValue dig(Arguments a) {
        if (a.count() < 3) {
            throw new GoCallException("dig needs at least three arguments");
        }
        GoValue value = a.any(a.count() - 1);
        for (int i = 0; i < a.count() - 2; i++) {
            if (!(value instanceof GoMap map) || !(a.any(i) instanceof GoString key)) {
                throw new GoCallException("interface conversion: interface {} is "
                        + (value.isNil() ? "nil" : value.type()) + ", not map[string]interface {}");
            }
            GoValue next = map.get(key.value());
            if (next == null) {
                return a.any(a.count() - 2);
            }
            value = next;
        }
        return value.isNil() ? GoNil.NIL : value;
    }
}
