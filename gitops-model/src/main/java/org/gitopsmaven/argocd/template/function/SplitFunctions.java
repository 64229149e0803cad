/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.INT;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** From a string to its parts. Ported from {@code sprig/strings}. */
final class SplitFunctions {

    private SplitFunctions() {}

    static Map<String, GoFunction> all() {
        return Map.of(
                "split", GoFunction.of(a -> numbered(split(a.text(1), a.text(0), -1)), STRING, STRING),
                "splitn", GoFunction.of(a -> numbered(split(a.text(2), a.text(0), a.integer(1))), STRING, INT, STRING),
                "splitList", GoFunction.of(a -> GoList.ofStrings(split(a.text(1), a.text(0), -1)), STRING, STRING),
                "toStrings", GoFunction.of(a -> GoList.ofStrings(Text.listOf(a.any(0))), ANY),
                "sortAlpha", GoFunction.of(SplitFunctions::sorted, ANY));
    }

    /** Go's {@code strings.SplitN}; a limit below zero is none. */
    static List<String> split(String text, String separator, long limit) {
        List<String> parts = new ArrayList<>();
        if (limit == 0) {
            return parts;
        }
        if (separator.isEmpty()) {
            return characters(text, limit);
        }
        int at = 0;
        int next = text.indexOf(separator);
        while (next >= 0 && (limit < 0 || parts.size() < limit - 1)) {
            parts.add(text.substring(at, next));
            at = next + separator.length();
            next = text.indexOf(separator, at);
        }
        parts.add(text.substring(at));
        return parts;
    }

    private static List<String> characters(String text, long limit) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean last = limit > 0 && parts.size() == limit - 1;
            int end = last ? text.length() : text.offsetByCodePoints(at, 1);
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }

    private static GoValue numbered(List<String> parts) {
        GoMap map = new GoMap(GoType.STRING);
        for (int i = 0; i < parts.size(); i++) {
            map.put("_" + i, new GoString(parts.get(i)));
        }
        return map;
    }

    private static GoValue sorted(Arguments a) {
        List<String> texts = new ArrayList<>(a.any(0).isNil() ? List.of("<nil>") : Text.listOf(a.any(0)));
        texts.sort(GoString.ORDER);
        return GoList.ofStrings(texts);
    }
}
