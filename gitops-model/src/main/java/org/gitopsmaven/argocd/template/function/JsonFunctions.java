/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.Map;
import java.util.function.Function;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** JSON. Ported from {@code sprig/defaults}. */
final class JsonFunctions {

    private JsonFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "toJson", quiet(GoJson::write),
                "mustToJson", strict(GoJson::write),
                "toPrettyJson", quiet(GoJson::writePretty),
                "mustToPrettyJson", strict(GoJson::writePretty),
                "toRawJson", strict(GoJson::writeRaw),
                "mustToRawJson", strict(GoJson::writeRaw),
                "fromJson", GoFunction.of(a -> readQuietly(a.text(0)), STRING),
                "mustFromJson", GoFunction.of(a -> GoJson.read(a.text(0)), STRING));
    }

    private static GoFunction strict(Function<GoValue, String> writer) {
        return GoFunction.of(a -> new GoString(writer.apply(a.any(0))), ANY);
    }

    private static GoFunction quiet(Function<GoValue, String> writer) {
        return GoFunction.of(
                a -> {
                    try {
                        return new GoString(writer.apply(a.any(0)));
                    } catch (GoCallException e) {
                        return new GoString(""); // this form of the function hides its errors
                    }
                },
                ANY);
    }

    private static GoValue readQuietly(String text) {
        try {
            return GoJson.read(text);
        } catch (GoCallException e) {
            return GoNil.NIL; // this form of the function hides its errors
        }
    }
}
