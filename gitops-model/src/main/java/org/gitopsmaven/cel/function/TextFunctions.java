/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;

/** {@code 'text %s'.format([…])} of cel-go's strings, and {@code jsonpatch.escapeKey}. */
final class TextFunctions {

    private TextFunctions() {}

    static void addTo(FunctionTable table) {
        table.member(
                "string",
                "format",
                List.of("list<dyn>"),
                "string",
                arguments -> new TextFormat((String) arguments[0], (List<?>) arguments[1]).text());
        table.global(
                "jsonpatch.escapeKey",
                List.of("string"),
                "string",
                arguments -> ((String) arguments[0]).replace("~", "~0").replace("/", "~1"));
    }
}
