/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.List;
import java.util.function.Function;

/** URLs (apiserver, {@code pkg/cel/library/urls.go}). */
final class UrlFunctions {

    private static final String URL = "kubernetes.URL";

    private UrlFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(URL, Url.class);
        table.global("url", List.of("string"), URL, arguments -> url((String) arguments[0]));
        table.global(
                "isURL",
                List.of("string"),
                "bool",
                arguments -> Url.of((String) arguments[0]).isPresent());
        part(table, "getScheme", Url::scheme);
        part(table, "getHost", Url::host);
        part(table, "getHostname", Url::hostname);
        part(table, "getPort", Url::port);
        part(table, "getEscapedPath", Url::escapedPath);
        table.member(
                URL,
                "getQuery",
                List.of(),
                "map<string, list<string>>",
                arguments -> ((Url) arguments[0]).parameters());
    }

    private static void part(FunctionTable table, String name, Function<Url, String> part) {
        table.member(URL, name, List.of(), "string", arguments -> part.apply((Url) arguments[0]));
    }

    private static Url url(String text) {
        return Url.of(text)
                .orElseThrow(() ->
                        new FunctionFault("URL parse error during conversion from string: '" + text + "' is no URL"));
    }
}
