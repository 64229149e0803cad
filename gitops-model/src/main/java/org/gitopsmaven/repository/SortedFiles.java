/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.stream.Stream;

/** Finds the files of a directory in a sorted set without looking at all of it. */
final class SortedFiles {

    private SortedFiles() {}

    /** The path itself, if it is a file, and all below it. */
    static Stream<Path> below(NavigableSet<Path> files, Path path) {
        String prefix = path.toString();
        // a name that only starts like the directory may stand between it and its files: web, web-2/x, web/y
        return files.tailSet(path, true).stream()
                .takeWhile(file -> file.toString().regionMatches(true, 0, prefix, 0, prefix.length()))
                .filter(file -> file.startsWith(path));
    }
}
