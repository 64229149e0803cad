/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.jspecify.annotations.Nullable;

/** Functions of texts; regular expressions are Go's. */
final class TextFunctions {

    private TextFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "starts_with" -> call -> call.require(2).text(0).startsWith(call.text(1));
            case "ends_with" -> call -> call.require(2).text(0).endsWith(call.text(1));
            case "join" -> call -> call.bounded(String.join(call.require(2).text(0), texts(call)));
            case "split" -> call -> split(call.require(2));
            case "compare" ->
                call -> (long) Integer.signum(call.require(2).text(0).compareTo(call.text(1)));
            case "equal_fold" -> call -> call.require(2).text(0).equalsIgnoreCase(call.text(1));
            case "replace" -> call -> replaced(call.require(4), call.whole(3));
            case "replace_all" -> call -> replaced(call.require(3), -1);
            case "to_upper" -> call -> call.require(1).text(0).toUpperCase(Locale.ROOT);
            case "to_lower" -> call -> call.require(1).text(0).toLowerCase(Locale.ROOT);
            case "trim" -> call -> trimmed(call.require(2).text(0), call.text(1));
            case "trim_prefix" -> call -> withoutPrefix(call.require(2).text(0), call.text(1));
            case "truncate" -> call -> truncated(call.require(2).text(0), Math.max(0, call.whole(1)));
            case "to_boolean" -> call -> bool(call.require(1));
            case "path_canonicalize" -> call -> GoPath.clean(call.require(1).text(0));
            case "pattern_match" -> call -> Wildcard.matches(call.require(2).text(0), call.anyText(1));
            case "regex_match" ->
                call -> regex(call.require(2)).matcher(call.anyText(1)).find();
            case "regex_replace_all" ->
                call -> call.bounded(
                        regex(call.require(3)).matcher(call.anyText(1)).replaceAll(template(call.anyText(2))));
            case "regex_replace_all_literal" ->
                call -> call.bounded(regex(call.require(3))
                        .matcher(call.anyText(1))
                        .replaceAll(Matcher.quoteReplacement(call.anyText(2))));
            default -> null;
        };
    }

    private static List<String> texts(Arguments call) {
        List<String> texts = new ArrayList<>();
        for (Object item : call.list(1)) {
            if (!(item instanceof String text)) {
                throw call.type(1, "array of strings");
            }
            texts.add(text);
        }
        return texts;
    }

    private static Object split(Arguments call) {
        String text = call.text(0);
        String separator = call.text(1);
        List<@Nullable Object> parts = new ArrayList<>();
        if (separator.isEmpty()) {
            text.codePoints().forEach(point -> parts.add(Character.toString(point)));
            return parts;
        }
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + separator.length();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The first occurrences replaced, or all where the limit is below zero. */
    private static String replaced(Arguments call, int limit) {
        String text = call.text(0);
        String old = call.text(1);
        if (limit < 0 || old.isEmpty()) {
            return call.bounded(text.replace(old, call.text(2)));
        }
        StringBuilder out = new StringBuilder();
        int start = 0;
        int end = text.indexOf(old);
        for (int i = 0; i < limit && end >= 0; i++) {
            out.append(text, start, end).append(call.text(2));
            start = end + old.length();
            end = text.indexOf(old, start);
        }
        return call.bounded(out.append(text.substring(start)).toString());
    }

    private static String trimmed(String text, String characters) {
        int start = 0;
        int end = text.length();
        while (start < end && characters.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String truncated(String text, int length) {
        int points = text.codePointCount(0, text.length());
        return points <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static Object bool(Arguments call) {
        return switch (call.text(0).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw call.fault("lowercase argument must be 'true' or 'false' (provided: '" + call.text(0) + "')");
        };
    }

    private static Pattern regex(Arguments call) {
        try {
            return Pattern.compile(call.text(0));
        } catch (PatternSyntaxException e) {
            throw call.fault("error parsing regexp: " + e.getDescription() + ": `" + call.text(0) + "`");
        }
    }

    /** Go's references to groups, {@code $1} and {@code ${name}}, as RE2 for Java has them. */
    private static String template(String go) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; i < go.length(); i++) {
            char character = go.charAt(i);
            if (character == '\\') {
                template.append("\\\\");
            } else if (character == '$' && go.startsWith("$$", i)) {
                template.append("\\$");
                i++;
            } else if (character == '$' && go.startsWith("${", i) && go.indexOf('}', i) > 0) {
                String name = go.substring(i + 2, go.indexOf('}', i));
                template.append(name.matches("[0-9]+") ? "$" + name : "${" + name + "}");
                i = go.indexOf('}', i);
            } else {
                template.append(character);
            }
        }
        return template.toString();
    }
}
