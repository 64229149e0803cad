/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report.format;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Git repository around a tree: forges want the paths of files from its root.
 *
 * @param tree the root of the tree, absolute
 * @param prefix the way from the root of the repository to the tree, with {@code /} at its end; empty when they are one
 */
record RepositoryRoot(Path tree, String prefix) {

    private static final int HIGHEST = 64;

    /** The nearest directory above the tree that has a {@code .git}; the tree itself when there is none. */
    static RepositoryRoot above(Path tree) {
        Path start = tree.toAbsolutePath().normalize();
        Path directory = start;
        for (int i = 0; i < HIGHEST && directory != null; i++) {
            if (Files.exists(directory.resolve(".git"))) {
                String way = directory.relativize(start).toString().replace('\\', '/');
                return new RepositoryRoot(start, way.isEmpty() ? "" : way + "/");
            }
            directory = directory.getParent();
        }
        return new RepositoryRoot(start, "");
    }

    /** A file of the tree as the forge knows it. */
    String path(String file) {
        return file.equals(".") && !prefix.isEmpty() ? prefix.substring(0, prefix.length() - 1) : prefix + file;
    }
}
