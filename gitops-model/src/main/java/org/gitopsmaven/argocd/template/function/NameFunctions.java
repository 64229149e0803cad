/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Argo CD's own functions for names. */
final class NameFunctions {

    private static final int SLUG_LENGTH = 50;

    private NameFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "normalize", GoFunction.of(a -> new GoString(DnsName.normalize(a.text(0))), STRING),
                "slugify", GoFunction.variadic(NameFunctions::slugify, ANY));
    }

    private static GoValue slugify(Arguments a) {
        int last = a.count() - 1;
        long length = SLUG_LENGTH;
        boolean smart = true;
        if (last > 0) {
            length = a.any(0) instanceof GoInt number && number.type().equals(GoType.INT)
                    ? number.value()
                    : refused(a.any(0), "int");
        }
        if (last > 1) {
            smart = a.any(1) instanceof GoBool bool ? bool.value() : refused(a.any(1), "bool") > 0;
        }
        String name = "";
        if (last >= 0) {
            name = a.any(last) instanceof GoString text ? text.value() : "" + refused(a.any(last), "string");
        }
        return new GoString(DnsName.slug(name, length, smart));
    }

    private static long refused(GoValue value, String wanted) {
        throw new GoCallException(
                "interface conversion: interface {} is " + (value.isNil() ? "nil" : value.type()) + ", not " + wanted);
    }
}
