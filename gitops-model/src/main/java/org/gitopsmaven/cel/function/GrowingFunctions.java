/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.util.ArrayList;
import java.util.List;

/** Functions of cel-go's strings and lists whose result can be much larger than what they are given. */
final class GrowingFunctions {

    private GrowingFunctions() {}

    static void addTo(FunctionTable table) {
        table.member("string", "replace", List.of("string", "string"), "string", GrowingFunctions::replace);
        table.member("string", "replace", List.of("string", "string", "int"), "string", GrowingFunctions::replace);
        table.member("list<string>", "join", List.of(), "string", GrowingFunctions::join);
        table.member("list<string>", "join", List.of("string"), "string", GrowingFunctions::join);
        table.global("lists.range", List.of("int"), "list<int>", arguments -> range((Long) arguments[0]));
    }

    private static String replace(Object[] arguments) {
        String text = (String) arguments[0];
        String old = (String) arguments[1];
        String other = (String) arguments[2];
        long most = arguments.length > 3 ? (Long) arguments[3] : -1;
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (long count = 0; most < 0 || count < most; count++) {
            int at = old.isEmpty() && count > 0 ? from + 1 : text.indexOf(old, from);
            if (at < 0 || at > text.length()) {
                break;
            }
            result.append(text, from, at).append(other);
            from = at + old.length();
            Bounds.checkText(result.length());
        }
        return result.append(text, from, text.length()).toString();
    }

    private static String join(Object[] arguments) {
        String separator = arguments.length > 1 ? (String) arguments[1] : "";
        StringBuilder result = new StringBuilder();
        List<?> items = (List<?>) arguments[0];
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String text)) {
                throw new FunctionFault("no such overload: only texts can be joined");
            }
            result.append(i == 0 ? "" : separator).append(text);
            Bounds.checkText(result.length());
        }
        return result.toString();
    }

    private static List<Long> range(long end) {
        Bounds.checkList(end);
        List<Long> range = new ArrayList<>();
        for (long i = 0; i < end; i++) {
            range.add(i);
        }
        return range;
    }
}
