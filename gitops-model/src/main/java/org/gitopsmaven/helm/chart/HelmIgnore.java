/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@code .helmignore} (Helm {@code pkg/ignore}): the first that decides wins, and a negated rule ignores
 * whatever it does not match.
 */
final class HelmIgnore {

    private record Rule(Predicate<String> pattern, boolean negated, boolean directoriesOnly, boolean wholePath) {

        boolean matches(String path) {
            String name = wholePath ? path : path.substring(path.lastIndexOf('/') + 1);
            return pattern.test(name);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** The rules of a text, and Helm's own that leaves out hidden files below {@code templates}. */
    static HelmIgnore of(String text, Path file) {
        HelmIgnore ignore = new HelmIgnore();
        for (String line : text.split("\r?\n")) {
            ignore.add(line.strip(), file);
        }
        ignore.add("templates/.?*", file);
        return ignore;
    }

    boolean ignores(String path, boolean directory) {
        for (Rule rule : rules) {
            boolean excluded = rule.directoriesOnly && !directory;
            if (rule.negated && (excluded || !rule.matches(path))) {
                return true;
            }
            if (!rule.negated && !excluded && rule.matches(path)) {
                return true;
            }
        }
        return false;
    }

    private void add(String line, Path file) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.contains("**")) {
            throw new ChartException("double-star (**) syntax is not supported: \"" + line + "\"", file);
        }
        boolean negated = line.startsWith("!");
        String glob = negated ? line.substring(1) : line;
        boolean directoriesOnly = glob.endsWith("/");
        if (directoriesOnly) {
            glob = glob.substring(0, glob.length() - 1);
        }
        boolean wholePath = glob.contains("/");
        Predicate<String> pattern = pattern(glob.startsWith("/") ? glob.substring(1) : glob);
        if (pattern == null) {
            throw new ChartException("syntax error in pattern \"" + line + "\"", file);
        }
        rules.add(new Rule(pattern, negated, directoriesOnly, wholePath));
    }

    /** Most rules are a name or an ending, which needs no regular expression; null for a syntax error. */
    private static @Nullable Predicate<String> pattern(String glob) {
        String ending = glob.startsWith("*") ? glob.substring(1) : glob;
        if (ending.chars().noneMatch(c -> "*?[\\".indexOf(c) >= 0)) {
            return ending.equals(glob)
                    ? glob::equals
                    : name -> name.endsWith(ending) && name.lastIndexOf('/', name.length() - ending.length() - 1) < 0;
        }
        Pattern compiled = GoGlob.compile(glob);
        return compiled == null ? null : name -> compiled.matcher(name).matches();
    }
}
