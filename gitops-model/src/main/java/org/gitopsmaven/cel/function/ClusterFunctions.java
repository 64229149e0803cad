/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What policies of Kyverno look up (kyverno/sdk, {@code extensions/cel/libs}): each through a variable of its own. */
final class ClusterFunctions {

    private ClusterFunctions() {}

    static void addTo(FunctionTable table) {
        for (String type : List.of("Resources", "Globals", "Http", "Images", "Generator")) {
            table.type("kyverno." + type, ClusterAnswers.class);
        }
        String get = "Get";
        ask(table, "Resources", get, "resource.get", 4, 3);
        ask(table, "Resources", "List", "resource.list", 3, 2);
        table.member(
                type("Resources"),
                "List",
                List.of("string", "string", "string", "map<string, string>"),
                "dyn",
                arguments -> answer("resource.list", arguments));
        for (String name : List.of("Post", "post")) {
            table.member(
                    type("Resources"),
                    name,
                    List.of("string", "string", "dyn"),
                    "dyn",
                    arguments -> answer("resource.post", arguments));
            table.member(
                    type("Resources"),
                    name,
                    List.of("string", "string", "string", "dyn"),
                    "dyn",
                    arguments -> answer("resource.post", arguments));
        }
        ask(table, "Globals", get, "global.get", 1, 2);
        ask(table, "Images", "GetMetadata", "image.getMetadata", 1);
        ask(table, "Http", get, "http.get", 1);
        for (String name : List.of(get, "get", "Post", "post")) {
            table.member(
                    type("Http"),
                    name,
                    List.of("string", "dyn"),
                    "dyn",
                    arguments -> answer("http." + name.toLowerCase(Locale.ROOT), arguments));
        }
    }

    /** Both spellings occur: with a capital as Go has it, and since later without. */
    private static void ask(FunctionTable table, String receiver, String name, String question, int... counts) {
        String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        for (int count : counts) {
            for (String spelling : List.of(name, small)) {
                List<String> parameters = Collections.nCopies(count, "string");
                table.member(type(receiver), spelling, parameters, "dyn", arguments -> answer(question, arguments));
            }
        }
    }

    private static String type(String name) {
        return "kyverno." + name;
    }

    private static Object answer(String question, Object[] arguments) {
        List<Object> asked = Arrays.asList(arguments).subList(1, arguments.length);
        return ((ClusterAnswers) arguments[0]).answer(question, asked);
    }
}
