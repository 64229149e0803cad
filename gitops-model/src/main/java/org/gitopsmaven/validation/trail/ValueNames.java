/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that a part of a template names. */
final class ValueNames {

    private static final Pattern NAMED = Pattern.compile("\\.Values((?:\\.[A-Za-z_][A-Za-z0-9_]*)+)");
    private static final Pattern SCOPE =
            Pattern.compile("\\{\\{-?\\s*with\\s+\\$?\\.Values((?:\\.[A-Za-z_][A-Za-z0-9_]*)+)\\s*-?}}");
    /** The dot itself, handed to a function. */
    private static final Pattern DOT = Pattern.compile("[\\s(]\\.[\\s)|}]");

    private static final Pattern RELATIVE = Pattern.compile(
            "\\{\\{-?\\s*(?:toYaml\\s+|quote\\s+)?\\.((?!Values|Release|Chart|Capabilities|Files|Template)[A-Za-z0-9_.]*)[\\s|}]");

    private ValueNames() {}

    /**
     * The paths of values between two lines, both counted.
     *
     * @param lines of the template
     */
    static List<List<String>> of(List<String> lines, int first, int last) {
        List<List<String>> names = new ArrayList<>();
        for (int i = first; i <= Math.min(last, lines.size()); i++) {
            String line = lines.get(i - 1);
            Matcher named = NAMED.matcher(line);
            while (named.find()) {
                add(path(named.group(1)), names);
            }
            if (line.contains("{{") && DOT.matcher(line).find()) {
                add(scope(lines, i), names);
            }
            Matcher relative = RELATIVE.matcher(line);
            while (relative.find()) {
                List<String> path = new ArrayList<>(scope(lines, i));
                if (!path.isEmpty()) {
                    path.addAll(path("." + relative.group(1)));
                    add(path, names);
                }
            }
        }
        return names;
    }

    private static void add(List<String> path, List<List<String>> names) {
        if (!path.isEmpty() && !names.contains(path)) {
            names.add(path);
        }
    }

    /** What the nearest {@code with} above a line makes the dot. */
    private static List<String> scope(List<String> lines, int below) {
        for (int i = below - 1; i >= 1; i--) {
            Matcher scope = SCOPE.matcher(lines.get(i - 1));
            if (scope.find()) {
                return path(scope.group(1));
            }
        }
        return List.of();
    }

    private static List<String> path(String dotted) {
        List<String> path = new ArrayList<>();
        for (String name : dotted.split("\\.")) {
            if (!name.isEmpty()) {
                path.add(name);
            }
        }
        return path;
    }
}
