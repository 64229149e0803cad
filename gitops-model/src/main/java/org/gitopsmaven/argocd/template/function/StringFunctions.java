/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.INT;
import static org.gitopsmaven.golang.GoType.STRING;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoQuote;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Cutting, padding and joining of strings. Ported from {@code sprig/strings}. */
final class StringFunctions {

    private StringFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("trim", text(a -> GoSpace.trim(a.text(0)), STRING));
        all.put("trimAll", text(a -> GoSpace.trim(a.text(1), a.text(0)), STRING, STRING));
        all.put("trimall", text(a -> GoSpace.trim(a.text(1), a.text(0)), STRING, STRING));
        all.put("trimSuffix", text(StringFunctions::trimSuffix, STRING, STRING));
        all.put("trimPrefix", text(StringFunctions::trimPrefix, STRING, STRING));
        all.put("nospace", text(a -> GoSpace.remove(a.text(0)), STRING));
        all.put("repeat", text(a -> Text.repeat(a.text(1), a.integer(0)), INT, STRING));
        all.put("trunc", text(StringFunctions::truncate, INT, STRING));
        all.put("substr", text(StringFunctions::substring, INT, INT, STRING));
        all.put("abbrev", text(a -> Abbreviation.of(a.text(1), 0, a.integer(0)), INT, STRING));
        all.put("abbrevboth", text(StringFunctions::abbreviateBoth, INT, INT, STRING));
        all.put("replace", text(StringFunctions::replace, STRING, STRING, STRING));
        all.put("indent", text(a -> indent(a.integer(0), a.text(1)), INT, STRING));
        all.put("nindent", text(a -> "\n" + indent(a.integer(0), a.text(1)), INT, STRING));
        all.put("plural", text(a -> a.integer(2) == 1 ? a.text(0) : a.text(1), STRING, STRING, INT));
        all.put("wrap", text(a -> Wrapping.wrap(a.text(1), a.integer(0), "\n", false), INT, STRING));
        all.put("wrapWith", text(StringFunctions::wrapWith, INT, STRING, STRING));
        all.put("toString", text(a -> Text.of(a.any(0)), ANY));
        all.put("join", text(a -> String.join(a.text(0), Text.listOf(a.any(1))), STRING, ANY));
        all.put("contains", test(String::contains));
        all.put("hasPrefix", test(String::startsWith));
        all.put("hasSuffix", test(String::endsWith));
        all.put("quote", many(value -> GoQuote.quote(Text.of(value))));
        all.put("squote", many(value -> "'" + value.print() + "'"));
        all.put("cat", GoFunction.variadic(a -> new GoString(cat(a)), ANY));
        return all;
    }

    private static GoFunction text(Function<Arguments, String> producer, GoType... types) {
        return GoFunction.of(arguments -> new GoString(producer.apply(arguments)), types);
    }

    private static GoFunction test(BiPredicate<String, String> test) {
        return GoFunction.of(a -> GoBool.of(test.test(a.text(1), a.text(0))), STRING, STRING);
    }

    private static GoFunction many(Function<GoValue, String> form) {
        return GoFunction.variadic(
                arguments -> new GoString(arguments.all().stream()
                        .filter(value -> !value.isNil())
                        .map(form)
                        .collect(Collectors.joining(" "))),
                ANY);
    }

    private static String trimSuffix(Arguments a) {
        String text = a.text(1);
        return text.endsWith(a.text(0))
                ? text.substring(0, text.length() - a.text(0).length())
                : text;
    }

    private static String trimPrefix(Arguments a) {
        return a.text(1).startsWith(a.text(0)) ? a.text(1).substring(a.text(0).length()) : a.text(1);
    }

    private static String truncate(Arguments a) {
        long count = a.integer(0);
        int length = Text.length(a.text(1));
        if (count < 0 && length + count > 0) {
            return Text.bytes(a.text(1), length + count, length);
        }
        return count >= 0 && length > count ? Text.bytes(a.text(1), 0, count) : a.text(1);
    }

    private static String substring(Arguments a) {
        long start = a.integer(0);
        long end = a.integer(1);
        if (start < 0) {
            return Text.bytes(a.text(2), 0, end);
        }
        int length = Text.length(a.text(2));
        return Text.bytes(a.text(2), start, end < 0 || end > length ? length : end);
    }

    private static String abbreviateBoth(Arguments a) {
        long left = a.integer(0);
        long right = a.integer(1);
        return right < 4 || (left > 0 && right < 7) ? a.text(2) : Abbreviation.of(a.text(2), left, right);
    }

    private static String replace(Arguments a) {
        long parts = a.text(0).isEmpty()
                ? a.text(2).length() + 1L
                : a.text(2).length() / a.text(0).length() + 1L;
        Text.checkLength(a.text(2).length() + parts * a.text(1).length());
        return a.text(2).replace(a.text(0), a.text(1));
    }

    private static String indent(long spaces, String text) {
        String padding = Text.repeat(" ", spaces);
        Text.checkLength(text.length() + text.lines().count() * spaces);
        return padding + text.replace("\n", "\n" + padding);
    }

    private static String wrapWith(Arguments a) {
        return Wrapping.wrap(a.text(2), a.integer(0), a.text(1).isEmpty() ? "\n" : a.text(1), true);
    }

    private static String cat(Arguments arguments) {
        return arguments.all().stream()
                .filter(value -> !value.isNil())
                .map(GoValue::print)
                .collect(Collectors.joining(" "));
    }
}
