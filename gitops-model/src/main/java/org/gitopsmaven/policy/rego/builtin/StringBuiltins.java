/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Texts ({@code v1/topdown/strings.go}). Places and lengths count code points. */
final class StringBuiltins {

    private StringBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "concat" -> Builtin.of(2, o -> text(String.join(o.text(0), o.texts(1))));
            case "contains" -> Builtin.of(2, o -> BooleanValue.of(o.text(0).contains(o.text(1))));
            case "startswith" -> Builtin.of(2, o -> BooleanValue.of(o.text(0).startsWith(o.text(1))));
            case "endswith" -> Builtin.of(2, o -> BooleanValue.of(o.text(0).endsWith(o.text(1))));
            case "strings.any_prefix_match" -> Builtin.of(2, o -> any(o, String::startsWith));
            case "strings.any_suffix_match" -> Builtin.of(2, o -> any(o, String::endsWith));
            case "lower" -> Builtin.of(1, o -> text(o.text(0).toLowerCase(Locale.ROOT)));
            case "upper" -> Builtin.of(1, o -> text(o.text(0).toUpperCase(Locale.ROOT)));
            case "split" -> Builtin.of(2, o -> split(o.text(0), o.text(1)));
            case "replace" -> Builtin.of(3, o -> text(o.text(0).replace(o.text(1), o.text(2))));
            case "strings.replace_n" -> Builtin.of(2, o -> replace(o.object(0), o.text(1)));
            case "strings.reverse" ->
                Builtin.of(1, o -> text(new StringBuilder(o.text(0)).reverse().toString()));
            case "strings.count" -> Builtin.of(2, o -> NumberValue.of(count(o.text(0), o.text(1))));
            case "substring" -> Builtin.of(3, o -> substring(o.text(0), o.integer(1), o.integer(2)));
            case "indexof" -> Builtin.of(2, o -> indexOf(o.text(0), o.text(1)));
            case "indexof_n" -> Builtin.of(2, o -> indexes(o.text(0), o.text(1)));
            default -> TrimBuiltins.find(name);
        };
    }

    private static Value text(String text) {
        return StringValue.of(text);
    }

    private static Value any(Operands operands, BiPredicate<String, String> match) {
        List<String> parts = operands.textOrTexts(1);
        return BooleanValue.of(operands.textOrTexts(0).stream()
                .anyMatch(text -> parts.stream().anyMatch(part -> match.test(text, part))));
    }

    static Value split(String text, String separator) {
        List<Value> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            text.codePoints().forEach(point -> parts.add(text(Character.toString(point))));
            return ArrayValue.of(parts);
        }
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text(text.substring(from, at)));
            from = at + separator.length();
        }
        parts.add(text(text.substring(from)));
        return ArrayValue.of(parts);
    }

    /** At each place the first of the patterns, in their order, that is found there is replaced. */
    private static Value replace(ObjectValue patterns, String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Value key : patterns.keys()) {
            if (!(key instanceof StringValue from) || !(patterns.get(key) instanceof StringValue to)) {
                throw BuiltinException.type("operand 1 must be object of strings");
            }
            pairs.put(from.text(), to.text());
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String from = found(pairs, text, at);
            if (from == null) {
                out.append(text.charAt(at++));
            } else {
                out.append(pairs.get(from));
                at += from.length();
            }
        }
        return text(out.toString());
    }

    private static @Nullable String found(Map<String, String> pairs, String text, int at) {
        for (String from : pairs.keySet()) {
            if (!from.isEmpty() && text.startsWith(from, at)) {
                return from;
            }
        }
        return null;
    }

    private static int count(String text, String part) {
        if (part.isEmpty()) {
            return text.codePointCount(0, text.length()) + 1;
        }
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static Value substring(String text, int offset, int length) {
        if (offset < 0) {
            throw BuiltinException.of("negative offset");
        }
        int points = text.codePointCount(0, text.length());
        if (offset >= points) {
            return StringValue.EMPTY;
        }
        int start = text.offsetByCodePoints(0, offset);
        boolean all = length < 0 || length >= points - offset;
        return text(all ? text.substring(start) : text.substring(start, text.offsetByCodePoints(start, length)));
    }

    private static Value indexOf(String text, String part) {
        if (part.isEmpty()) {
            throw BuiltinException.of("empty search character");
        }
        int at = text.indexOf(part);
        return NumberValue.of(at < 0 ? -1 : text.codePointCount(0, at));
    }

    private static Value indexes(String text, String part) {
        if (part.isEmpty()) {
            throw BuiltinException.of("empty search character");
        }
        List<Value> found = new ArrayList<>();
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            found.add(NumberValue.of(text.codePointCount(0, at)));
        }
        return ArrayValue.of(found);
    }
}
