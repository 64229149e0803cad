/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.RAW;
import static org.gitopsmaven.golang.GoType.STRING;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoFormat;
import org.gitopsmaven.golang.GoNil;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;

/** Printing, escaping and logic. Ported from {@code text/template/funcs}. */
final class BuiltinFunctions {

    private BuiltinFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.ofEntries(
                // and, or: the arguments that are not needed are not evaluated, so the executor has them
                Map.entry("and", GoFunction.variadic(arguments -> arguments.get(0), RAW, RAW)),
                Map.entry("or", GoFunction.variadic(arguments -> arguments.get(0), RAW, RAW)),
                Map.entry(
                        "not",
                        GoFunction.of(arguments -> GoBool.of(!arguments.get(0).isTrue()), RAW)),
                Map.entry("print", printing(Printing::sprint)),
                Map.entry("println", printing(Printing::sprintln)),
                Map.entry("printf", GoFunction.variadic(BuiltinFunctions::printf, STRING, ANY)),
                Map.entry("html", printing(values -> html(Printing.sprint(values)))),
                Map.entry("js", printing(values -> JavaScriptText.escape(Printing.sprint(values)))),
                Map.entry("urlquery", printing(values -> query(Printing.sprint(values)))),
                Map.entry("call", GoFunction.variadic(BuiltinFunctions::call, RAW, RAW)),
                Map.entry("hello", GoFunction.of(arguments -> new GoString("Hello!"))),
                Map.entry("fail", GoFunction.of(BuiltinFunctions::fail, STRING)));
    }

    private static GoFunction printing(Function<List<GoValue>, String> printer) {
        return GoFunction.variadic(arguments -> new GoString(printer.apply(arguments.all())), ANY);
    }

    private static GoValue printf(Arguments arguments) {
        return new GoString(GoFormat.sprintf(arguments.text(0), arguments.from(1)));
    }

    private static GoValue call(Arguments arguments) {
        GoValue function = arguments.get(0);
        throw new GoCallException(
                function == GoNil.MISSING ? "call of nil" : "non-function of type " + function.type());
    }

    private static GoValue fail(Arguments arguments) {
        throw new GoCallException(arguments.text(0));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;")
                .replace("\0", "\uFFFD");
    }

    /** Go's {@code url.QueryEscape}. */
    static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
