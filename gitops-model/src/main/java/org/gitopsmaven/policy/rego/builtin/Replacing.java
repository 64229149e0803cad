/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Map;

/** Replaces matches by a text with {@code $1}, <code>${name}</code> and {@code $$}, as Go's {@code Regexp.Expand}. */
final class Replacing {

    private final Pattern pattern;
    private final String replacement;

    Replacing(Pattern pattern, String replacement) {
        this.pattern = pattern;
        this.replacement = replacement;
    }

    String in(String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            out.append(text, from, matcher.start());
            expand(matcher, out);
            from = matcher.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private void expand(Matcher matcher, StringBuilder out) {
        int at = 0;
        while (at < replacement.length()) {
            char c = replacement.charAt(at);
            if (c != '$' || at + 1 == replacement.length()) {
                out.append(c);
                at++;
            } else if (replacement.charAt(at + 1) == '$') {
                out.append('$');
                at += 2;
            } else {
                at = group(matcher, at + 1, out);
            }
        }
    }

    /** Appends the group that is named at a place; the place behind its name. */
    private int group(Matcher matcher, int at, StringBuilder out) {
        boolean braced = replacement.charAt(at) == '{';
        int start = braced ? at + 1 : at;
        int end = start;
        while (end < replacement.length() && isWord(replacement.charAt(end))) {
            end++;
        }
        boolean closed = !braced || end < replacement.length() && replacement.charAt(end) == '}';
        if (end == start || !closed) {
            out.append('$');
            return at;
        }
        out.append(group(matcher, replacement.substring(start, end)));
        return braced ? end + 1 : end;
    }

    private String group(Matcher matcher, String name) {
        Map<String, Integer> named = pattern.namedGroups();
        int index = name.chars().allMatch(Character::isDigit) && name.length() < 5
                ? Integer.parseInt(name)
                : named.getOrDefault(name, -1);
        String group = index < 0 || index > matcher.groupCount() ? null : matcher.group(index);
        return group == null ? "" : group;
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
