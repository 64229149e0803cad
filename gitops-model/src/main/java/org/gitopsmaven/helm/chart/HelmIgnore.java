/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@code .helmignore} (Helm {@code pkg/ignore}): the first that decides wins, and a negated rule ignores
 * whatever it does not match.
 */
final class HelmIgnore {

    /**
     * One line.
     *
     * @param text the name, or its ending; what a pattern matches when there is one
     */
    private record Rule(
            String text,
            boolean ending,
            @Nullable Pattern pattern,
            boolean negated,
            boolean directoriesOnly,
            boolean wholePath) {

        boolean matches(String path) {
            String name = wholePath ? path : path.substring(path.lastIndexOf('/') + 1);
            if (pattern != null) {
                return pattern.matcher(name).matches();
            }
            return ending
                    ? name.endsWith(text) && name.lastIndexOf('/', name.length() - text.length() - 1) < 0
                    : name.equals(text);
        }
    }

    private static final String HIDDEN = "templates/.";

    private final List<Rule> rules = new ArrayList<>();

    /** The rules of a text, and Helm's own that leaves out hidden files below {@code templates}. */
    static HelmIgnore of(String text, Path file) {
        HelmIgnore ignore = new HelmIgnore();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            ignore.add(text.substring(from, to).strip(), file);
            from = to + 1;
        }
        return ignore;
    }

    /** Helm's own {@code templates/.?*}. */
    private static boolean isHiddenTemplate(String path) {
        return path.startsWith(HIDDEN) && path.length() > HIDDEN.length() && path.indexOf('/', HIDDEN.length()) < 0;
    }

    boolean ignores(String path, boolean directory) {
        return isIgnored(path, directory) || isHiddenTemplate(path);
    }

    private boolean isIgnored(String path, boolean directory) {
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
        add(line, glob.startsWith("/") ? glob.substring(1) : glob, negated, directoriesOnly, wholePath, file);
    }

    /** Most rules are a name or an ending, which needs no regular expression. */
    private void add(String line, String glob, boolean negated, boolean directoriesOnly, boolean wholePath, Path file) {
        boolean ending = glob.startsWith("*");
        String text = ending ? glob.substring(1) : glob;
        Pattern pattern = null;
        if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0 || text.indexOf('\\') >= 0) {
            pattern = GoGlob.compile(glob);
            if (pattern == null) {
                throw new ChartException("syntax error in pattern \"" + line + "\"", file);
            }
        }
        rules.add(new Rule(text, ending, pattern, negated, directoriesOnly, wholePath));
    }
}
