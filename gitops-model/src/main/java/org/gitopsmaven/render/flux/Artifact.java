/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.flux.SourceIgnore;

/** What a source hands to its Kustomizations: the files of the repository, generated ones over those on disk. */
public final class Artifact implements RepositoryFiles {

    private final Path root;
    private final WorkingTree disk;
    private final Map<String, String> generated;
    private final SortedSet<String> files;

    private Artifact(Path root, WorkingTree disk, Map<String, String> generated) {
        this.root = root;
        this.disk = disk;
        this.generated = generated;
        TreeSet<String> all = new TreeSet<>(disk.files());
        all.addAll(generated.keySet());
        this.files = Collections.unmodifiableSortedSet(all);
    }

    /**
     * The files below a directory.
     *
     * @param virtualFiles generated files by absolute path
     * @param without directories that are left out
     */
    public static Artifact of(Path root, Map<Path, String> virtualFiles, Collection<Path> without) {
        Path base = root.toAbsolutePath().normalize();
        Map<String, String> generated = new HashMap<>();
        virtualFiles.forEach((path, text) -> generated.put(relative(base, path), text));
        return new Artifact(base, WorkingTree.of(base, without), Map.copyOf(generated));
    }

    public Path root() {
        return root;
    }

    /** The path of a file of the artifact, with slashes. */
    String relative(Path file) {
        return relative(root, file);
    }

    private static String relative(Path base, Path file) {
        return base.relativize(file).toString().replace(base.getFileSystem().getSeparator(), "/");
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public String read(String file) {
        String text = generated.get(file);
        return text == null ? disk.read(file) : text;
    }

    @Override
    public String shown(String file) {
        return disk.shown(file);
    }

    /** Whether there is a file or a directory at a path relative to a directory. */
    boolean has(String directory, String path) {
        String place = GoPath.clean("/" + directory + "/" + path).substring(1);
        return place.isEmpty() || files.contains(place) || hasDirectory(place);
    }

    boolean hasDirectory(String directory) {
        return directory.isEmpty()
                || !files.subSet(directory + "/", directory + "0").isEmpty(); // '0' follows '/'
    }

    SourceIgnore ignore(String patterns) {
        return SourceIgnore.of(this, patterns);
    }
}
