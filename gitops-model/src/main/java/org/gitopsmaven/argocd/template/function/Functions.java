/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All functions by name. */
public final class Functions {

    private static final Map<String, GoFunction> ALL = all();

    private Functions() {}

    public static boolean exists(String name) {
        return ALL.containsKey(name);
    }

    /** A function that {@link #exists(String) exists}. */
    public static GoFunction get(String name) {
        GoFunction function = ALL.get(name);
        if (function == null) {
            throw new IllegalArgumentException("no function " + name);
        }
        return function;
    }

    private static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        List.of(
                        BuiltinFunctions.all(),
                        ComparisonFunctions.all(),
                        IndexFunctions.all(),
                        StringFunctions.all(),
                        CaseFunctions.all(),
                        SplitFunctions.all(),
                        NumberFunctions.all(),
                        DecimalFunctions.all(),
                        ListFunctions.all(),
                        SliceFunctions.all(),
                        DictFunctions.all(),
                        DefaultFunctions.all(),
                        TypeFunctions.all(),
                        JsonFunctions.all(),
                        YamlFunctions.all(),
                        EncodingFunctions.all(),
                        RegexFunctions.all(),
                        PathFunctions.all(),
                        UrlFunctions.all(),
                        DateFunctions.all(),
                        VersionFunctions.all(),
                        NameFunctions.all(),
                        RefusedFunctions.all())
                .forEach(all::putAll);
        return Map.copyOf(all);
    }
}
