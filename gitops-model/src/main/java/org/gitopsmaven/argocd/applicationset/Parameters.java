/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.golang.GoKind;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** What is done to sets of parameters. Ported from {@code applicationset/generators} and {@code dario.cat/mergo}. */
final class Parameters {

    private Parameters() {}

    /** Nested maps and lists as one map of texts, their keys joined with dots. */
    static Map<String, String> flat(GoMap params) {
        Map<String, String> flat = new TreeMap<>(GoString.ORDER);
        params.entries().forEach((key, value) -> flatten(flat, key, value));
        return flat;
    }

    private static void flatten(Map<String, String> flat, String key, GoValue value) {
        if (value instanceof GoMap map) {
            map.entries().forEach((inner, entry) -> flatten(flat, key + "." + inner, entry));
        } else if (value instanceof GoList list && list.element().kind() == GoKind.INTERFACE) {
            for (int i = 0; i < list.items().size(); i++) {
                flatten(flat, key + "." + i, list.items().get(i));
            }
        } else {
            flat.put(key, value.print());
        }
    }

    /** Puts all of {@code source} over {@code target}; maps are merged, all else is replaced. */
    static void override(GoMap target, GoMap source) {
        source.entries().forEach((key, value) -> {
            GoValue before = target.get(key);
            if (before instanceof GoMap inner && value instanceof GoMap other && inner.isTrue()) {
                override(inner, other);
            } else {
                target.put(key, value);
            }
        });
    }

    /** A copy that shares no map. */
    static GoMap copy(GoMap params) {
        GoMap copy = new GoMap(params.type().elementType());
        params.entries().forEach((key, value) -> copy.put(key, value instanceof GoMap map ? copy(map) : value));
        return copy;
    }

    /** Adds the {@code values} of a generator, which may use the parameters that are there already. */
    static void addValues(Map<String, String> values, GoMap params, ParameterText text) {
        if (values.isEmpty()) {
            return;
        }
        GoMap rendered = new GoMap(GoType.STRING);
        values.forEach((key, value) -> rendered.put(key, new GoString(text.render(value, params))));
        if (text.isGoTemplate()) {
            params.put("values", rendered);
        } else {
            rendered.entries().forEach((key, value) -> params.put("values." + key, value));
        }
    }

    static GoList segments(String path) {
        return GoList.ofStrings(List.of(path.split("/", -1)));
    }

    static void put(GoMap params, String key, String value) {
        params.put(key, new GoString(value));
    }
}
