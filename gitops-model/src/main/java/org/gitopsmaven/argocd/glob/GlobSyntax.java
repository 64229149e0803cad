/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.glob;

/** A language of patterns. */
public enum GlobSyntax {
    /** Go's {@code path.Match}: {@code *} stays within a segment, and {@code **} is no more than that. */
    PATH_MATCH(false, false, "[^/]", '^'),
    /** Git's pathspecs as {@code git ls-files} takes them: {@code *} crosses slashes. */
    PATHSPEC(false, false, ".", '!'),
    /** {@code bmatcuk/doublestar}: {@code **} as a segment stands for any number of directories. */
    DOUBLESTAR(true, true, "[^/]", '!'),
    /** {@code gobwas/glob} without separators: {@code *} matches anything. */
    GOBWAS(true, false, ".", '!'),
    /** {@code gobwas/glob} with the separator {@code /}: {@code *} stays within a segment, {@code **} does not. */
    GOBWAS_SLASH(true, false, "[^/]", '!');

    private final boolean braces;
    private final boolean directories;
    private final String character;
    private final char negation;

    GlobSyntax(boolean braces, boolean directories, String character, char negation) {
        this.braces = braces;
        this.directories = directories;
        this.character = character;
        this.negation = negation;
    }

    /** Whether {@code {a,b}} are alternatives. */
    boolean hasBraces() {
        return braces;
    }

    /** Whether {@code **} is special as a whole segment only. */
    boolean hasDirectories() {
        return directories;
    }

    /** Whether {@code **} crosses slashes anywhere. */
    boolean hasSuper() {
        return this == GOBWAS_SLASH;
    }

    /** What one wildcard character stands for, as a regular expression. */
    String character() {
        return character;
    }

    boolean negates(char c) {
        return c == negation || (c == '^' && this != GOBWAS && this != GOBWAS_SLASH);
    }
}
