/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of a {@link YamlPath}. */
final class PathParser {

    private final String text;
    private int at;

    PathParser(String text) {
        this.text = text;
    }

    List<PathStep> steps() {
        List<PathStep> steps = new ArrayList<>();
        while (at < text.length()) {
            steps.add(text.charAt(at) == '[' ? bracket() : key(steps.isEmpty()));
        }
        return steps;
    }

    private PathStep key(boolean first) {
        if (!first) {
            expect('.');
        }
        int start = at;
        while (at < text.length() && ".[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw wrong("a key");
        }
        return new PathStep.Key(text.substring(start, at));
    }

    private PathStep bracket() {
        expect('[');
        if (isQuote()) {
            PathStep step = new PathStep.Key(quoted());
            expect(']');
            return step;
        }
        int start = at;
        while (at < text.length() && "=]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '=' && !word.isEmpty()) {
            at++;
            return match(word);
        }
        expect(']');
        if (!word.matches("[0-9]{1,9}")) {
            throw wrong("a number, key=value or a key in quotes between brackets");
        }
        return new PathStep.Index(Integer.parseInt(word));
    }

    private PathStep match(String key) {
        String value;
        if (isQuote()) {
            value = quoted();
        } else {
            int close = text.indexOf(']', at);
            value = close < 0 ? "" : text.substring(at, close);
            at = close < 0 ? text.length() : close;
        }
        expect(']');
        return new PathStep.Match(key, value);
    }

    private boolean isQuote() {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private String quoted() {
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            out.append(text.charAt(at++));
        }
        expect(quote);
        return out.toString();
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw wrong("'" + c + "'");
        }
        at++;
    }

    private YamlException wrong(String wanted) {
        return new YamlException(
                "\"" + text + "\" is no path: " + wanted + " is wanted at character " + (at + 1),
                YamlMark.NONE,
                "write it like spec.images[name=app].newTag");
    }
}
