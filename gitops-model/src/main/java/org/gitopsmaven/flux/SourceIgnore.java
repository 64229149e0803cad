/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.gitopsmaven.files.RepositoryFiles;

/**
 * The files that do not get into an artifact: Flux' own list, the {@code .sourceignore} files, and what the source
 * says. Ported from {@code fluxcd/pkg/sourceignore}.
 */
public final class SourceIgnore {

    /** Patterns that are always there, those of lower weight first. */
    private static final List<String> ALWAYS = List.of(
            ".git/",
            ".gitignore",
            ".gitmodules",
            ".gitattributes",
            "*.jpg",
            "*.jpeg",
            "*.gif",
            "*.png",
            "*.wmv",
            "*.flv",
            "*.tar.gz",
            "*.zip",
            ".github/",
            ".circleci/",
            ".travis.yml",
            ".gitlab-ci.yml",
            "appveyor.yml",
            ".drone.yml",
            "cloudbuild.yaml",
            "codeship-services.yml",
            "codeship-steps.yml",
            "**/.goreleaser.yml",
            "**/.sops.yaml",
            "**/.flux.yaml");

    private static final String FILE = ".sourceignore";

    /** A rule and the directory below which it counts, with a slash at its end; empty for the root. */
    private record Rule(String directory, FastIgnoreRule rule) {

        boolean matches(String path, boolean isDirectory) {
            return path.startsWith(directory) && rule.isMatch(path.substring(directory.length()), isDirectory);
        }
    }

    private final List<Rule> rules;

    private SourceIgnore(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules for an artifact.
     *
     * @param ignore what the source says in {@code spec.ignore}; empty for nothing
     */
    public static SourceIgnore of(RepositoryFiles files, String ignore) {
        List<Rule> rules = new ArrayList<>();
        ALWAYS.forEach(pattern -> rules.add(new Rule("", new FastIgnoreRule(pattern))));
        for (String file : files.files()) {
            if (file.equals(FILE) || file.endsWith("/" + FILE)) {
                add(rules, file.substring(0, file.length() - FILE.length()), files.read(file));
            }
        }
        add(rules, "", ignore);
        return new SourceIgnore(rules);
    }

    private static void add(List<Rule> rules, String directory, String text) {
        text.lines().forEach(line -> {
            String pattern = line.strip();
            if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                rules.add(new Rule(directory, new FastIgnoreRule(pattern)));
            }
        });
    }

    /** Whether a file is left out; the last rule that hits the file or one of its directories decides. */
    public boolean ignores(String file) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (hits(rules.get(i), file)) {
                return rules.get(i).rule().getResult();
            }
        }
        return false;
    }

    private static boolean hits(Rule rule, String file) {
        int slash = file.indexOf('/');
        while (slash >= 0) {
            if (rule.matches(file.substring(0, slash), true)) {
                return true;
            }
            slash = file.indexOf('/', slash + 1);
        }
        return rule.matches(file, false);
    }
}
