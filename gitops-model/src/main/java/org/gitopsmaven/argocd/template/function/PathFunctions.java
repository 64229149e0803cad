/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.STRING;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoString;

/** Paths with slashes, on any machine. Go's {@code path} and {@code filepath}. */
final class PathFunctions {

    private PathFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        both(all, "base", GoPath::base);
        both(all, "dir", GoPath::directory);
        both(all, "clean", GoPath::clean);
        both(all, "ext", GoPath::extension);
        GoFunction isAbsolute = GoFunction.of(a -> GoBool.of(a.text(0).startsWith("/")), STRING);
        all.put("isAbs", isAbsolute);
        all.put("osIsAbs", isAbsolute);
        return all;
    }

    // Argo CD runs on Linux, where both families are the same
    private static void both(Map<String, GoFunction> all, String name, UnaryOperator<String> operator) {
        GoFunction function = GoFunction.of(a -> new GoString(operator.apply(a.text(0))), STRING);
        all.put(name, function);
        all.put("os" + Character.toUpperCase(name.charAt(0)) + name.substring(1), function);
    }
}
