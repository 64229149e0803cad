/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.files.RepositoryFiles;
import org.gitopsmaven.files.WorkingTree;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.repository.OverlaidFiles;

/** What a source hands to its Kustomizations: the files of the repository, generated ones over those on disk. */
public final class Artifact implements RepositoryFiles {

    private final Path root;
    private final RepositoryFiles files;

    private Artifact(Path root, RepositoryFiles files) {
        this.root = root;
        this.files = files;
    }

    /**
     * The files below a directory.
     *
     * @param virtualFiles generated files by absolute path
     * @param without directories that are left out
     */
    public static Artifact of(Path root, Map<Path, String> virtualFiles, Collection<Path> without) {
        Path base = root.toAbsolutePath().normalize();
        return new Artifact(base, new OverlaidFiles(WorkingTree.of(base, without), base, virtualFiles, Set.of()));
    }

    public Path root() {
        return root;
    }

    /** The path of a file of the artifact, with slashes. */
    String relative(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    @Override
    public SortedSet<String> files() {
        return files.files();
    }

    @Override
    public String read(String file) {
        return files.read(file);
    }

    @Override
    public String shown(String file) {
        return files.shown(file);
    }

    /** Whether there is a file or a directory at a path relative to a directory. */
    boolean has(String directory, String path) {
        String place = GoPath.clean("/" + directory + "/" + path).substring(1);
        return place.isEmpty() || files().contains(place) || hasDirectory(place);
    }

    boolean hasDirectory(String directory) {
        return directory.isEmpty()
                || !files().subSet(directory + "/", directory + "0").isEmpty(); // '0' follows '/'
    }

    SourceIgnore ignore(String patterns) {
        return SourceIgnore.of(this, patterns);
    }
}
