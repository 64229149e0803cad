/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.BOOL;

import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoKind;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoValue;

/** What to take when there is nothing. Ported from {@code sprig/defaults}. */
final class DefaultFunctions {

    private DefaultFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "default", GoFunction.variadic(DefaultFunctions::orDefault, ANY, ANY),
                "empty", GoFunction.of(a -> GoBool.of(isEmpty(a.any(0))), ANY),
                "coalesce", GoFunction.variadic(DefaultFunctions::coalesce, ANY),
                "all", GoFunction.variadic(a -> GoBool.of(a.all().stream().noneMatch(DefaultFunctions::isEmpty)), ANY),
                "any", GoFunction.variadic(a -> GoBool.of(!a.all().stream().allMatch(DefaultFunctions::isEmpty)), ANY),
                "ternary", GoFunction.of(a -> a.any(a.bool(2) ? 0 : 1), ANY, ANY, BOOL));
    }

    /** Nil, false, zero, or without content. */
    static boolean isEmpty(GoValue value) {
        return value.kind() != GoKind.STRUCT && !value.isTrue();
    }

    private static GoValue orDefault(Arguments a) {
        return a.count() < 2 || isEmpty(a.any(1)) ? a.any(0) : a.any(1);
    }

    private static GoValue coalesce(Arguments a) {
        for (GoValue value : a.all()) {
            if (!isEmpty(value)) {
                return value;
            }
        }
        return GoNil.NIL;
    }
}
