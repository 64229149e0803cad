/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** Finds the files of a directory in a sorted set without looking at all of it. */
final class SortedFiles {

    private SortedFiles() {}

    /** The path itself, if it is a file, and all below it. */
    static List<Path> below(NavigableSet<Path> files, Path path) {
        return below(files, path, Integer.MAX_VALUE);
    }

    static boolean anyBelow(NavigableSet<Path> files, Path path) {
        return !below(files, path, 1).isEmpty();
    }

    private static List<Path> below(NavigableSet<Path> files, Path path, int most) {
        String prefix = path.toString();
        List<Path> below = new ArrayList<>();
        for (Path file : files.tailSet(path, true)) {
            if (file.startsWith(path)) {
                below.add(file);
            }
            // a name that only starts like the directory may stand between it and its files: web, web-2/x, web/y
            if (below.size() == most || !file.toString().regionMatches(true, 0, prefix, 0, prefix.length())) {
                break;
            }
        }
        return below;
    }
}
