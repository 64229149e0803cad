/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Questions about types. Ported from {@code sprig/reflect}. */
final class TypeFunctions {

    private TypeFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "typeOf", GoFunction.of(a -> new GoString(typeOf(a.any(0))), ANY),
                "typeIs", GoFunction.of(a -> GoBool.of(a.text(0).equals(typeOf(a.any(1)))), STRING, ANY),
                "typeIsLike", GoFunction.of(TypeFunctions::isLike, STRING, ANY),
                "kindOf", GoFunction.of(a -> new GoString(a.any(0).kind().word()), ANY),
                "kindIs",
                        GoFunction.of(
                                a -> GoBool.of(a.text(0).equals(a.any(1).kind().word())), STRING, ANY),
                "deepEqual", GoFunction.of(a -> GoBool.of(a.any(0).equals(a.any(1))), ANY, ANY));
    }

    private static String typeOf(GoValue value) {
        return value.isNil() ? "<nil>" : value.type().name();
    }

    private static GoValue isLike(Arguments a) {
        String type = typeOf(a.any(1));
        return GoBool.of(a.text(0).equals(type) || ("*" + a.text(0)).equals(type));
    }
}
