/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** The replacement text of a regular expression: {@code $1}, {@code $name}, {@code ${1}x}, {@code $$}. */
final class GoExpansion {

    private final Pattern pattern;
    private final String text;

    GoExpansion(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    void append(StringBuilder out, Matcher match) {
        int at = 0;
        while (at < text.length()) {
            int dollar = text.indexOf('$', at);
            if (dollar < 0) {
                break;
            }
            out.append(text, at, dollar);
            at = reference(out, match, dollar);
        }
        out.append(text, at, text.length());
    }

    private int reference(StringBuilder out, Matcher match, int dollar) {
        int start = dollar + 1;
        if (start < text.length() && text.charAt(start) == '$') {
            out.append('$');
            return start + 1;
        }
        boolean braced = start < text.length() && text.charAt(start) == '{';
        int from = braced ? start + 1 : start;
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        boolean closed = !braced || (end < text.length() && text.charAt(end) == '}');
        if (end == from || !closed) {
            out.append('$');
            return start;
        }
        String group = group(match, text.substring(from, end));
        out.append(group);
        return braced ? end + 1 : end;
    }

    private String group(Matcher match, String name) {
        String found = null;
        if (name.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(name);
            found = number <= match.groupCount() ? match.group(number) : null;
        } else if (pattern.namedGroups().containsKey(name)) {
            found = match.group(name);
        }
        return found == null ? "" : found;
    }
}
