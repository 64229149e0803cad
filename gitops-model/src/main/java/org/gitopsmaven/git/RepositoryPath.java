/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;

/**
 * A path inside a repository, {@code /} between its segments; empty for the root. It cannot leave the root: what Git,
 * Windows or macOS would read as something else ({@code ..}, {@code .git}, {@code C:}, a backslash …) does not parse.
 */
public record RepositoryPath(String value) implements Comparable<RepositoryPath> {

    public static final RepositoryPath ROOT = new RepositoryPath("");

    private static final int LONGEST = 4096;
    private static final int DEEPEST = 100;

    public RepositoryPath {
        if (!value.isEmpty()) {
            check(value);
        }
    }

    public static RepositoryPath of(String path) {
        return new RepositoryPath(path);
    }

    public boolean isRoot() {
        return value.isEmpty();
    }

    /** A path below this one. */
    public RepositoryPath resolve(String relative) {
        return new RepositoryPath(isRoot() ? relative : value + "/" + relative);
    }

    /** The directory it lies in; the root's is the root. */
    public RepositoryPath parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? ROOT : new RepositoryPath(value.substring(0, slash));
    }

    /** Its last segment; empty for the root. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Its segments from the root down; none for the root. */
    public List<String> segments() {
        return isRoot() ? List.of() : List.of(value.split("/", -1));
    }

    public boolean startsWith(RepositoryPath other) {
        return other.isRoot() || value.equals(other.value) || value.startsWith(other.value + "/");
    }

    @Override
    public int compareTo(RepositoryPath other) {
        return value.compareTo(other.value);
    }

    // by hand: what the JDK makes for records at run time costs a cold start more than all the paths of a bump
    @Override
    public boolean equals(Object other) {
        return other instanceof RepositoryPath path && path.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static int depth(String path) {
        int slashes = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            slashes++;
        }
        return slashes;
    }

    private static void check(String path) {
        String shown = path.length() > 200 ? path.substring(0, 200) + "…" : path;
        if (path.length() > LONGEST || depth(path) >= DEEPEST) {
            throw new GitOpsException("\"" + shown + "\" is no path in a repository: longer than " + LONGEST
                    + " characters or deeper than " + DEEPEST + " directories");
        }
        // JGit, which knows all the traps, takes long to start: it is asked about what is not plain
        if (!PlainName.isPath(path)) {
            OddPath.check(path, shown);
        }
    }
}
