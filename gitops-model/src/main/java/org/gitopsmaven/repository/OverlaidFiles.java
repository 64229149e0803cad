/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gitopsmaven.files.RepositoryFiles;

/** Files of a tree, some of which are not as they are on disk. */
public final class OverlaidFiles implements RepositoryFiles {

    private final RepositoryFiles disk;
    private final Map<String, String> texts = new TreeMap<>();
    private final SortedSet<String> files;

    /**
     * An overlay.
     *
     * @param texts of files by absolute path, whether they are on disk or not
     * @param gone files that do not count, absolute
     */
    public OverlaidFiles(RepositoryFiles disk, Path root, Map<Path, String> texts, Set<Path> gone) {
        this.disk = disk;
        texts.forEach((file, text) -> this.texts.put(slashed(root, file), text));
        TreeSet<String> all = new TreeSet<>(disk.files());
        all.addAll(this.texts.keySet());
        gone.forEach(file -> all.remove(slashed(root, file)));
        this.files = Collections.unmodifiableSortedSet(all);
    }

    private static String slashed(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public String read(String file) {
        String text = texts.get(file);
        return text == null ? disk.read(file) : text;
    }

    @Override
    public String shown(String file) {
        return disk.shown(file);
    }
}
