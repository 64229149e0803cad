/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.GitSnapshot.Entry;
import org.gitopsmaven.git.GitSnapshot.Kind;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.kustomize.load.SourceFiles;
import org.jspecify.annotations.Nullable;

/** The files of a commit under a root that is on no disk. They are fetched as a build asks for them, by directories. */
final class SnapshotFiles implements SourceFiles {

    // the files of a larger directory are fetched one by one: a base has few, a folder of everything has many
    private static final int MANY = 64;

    private final GitSnapshot snapshot;
    private final Path root;
    private final Set<RepositoryPath> fetched = new HashSet<>();

    SnapshotFiles(GitSnapshot snapshot, Path root) {
        this.snapshot = snapshot;
        this.root = root;
    }

    /** Where a path of the repository lies for a build. */
    static Path below(Path root, RepositoryPath path) {
        Path below = root;
        for (String segment : path.segments()) {
            below = below.resolve(segment);
        }
        return below;
    }

    @Override
    public synchronized byte[] read(Path file) throws IOException {
        RepositoryPath path = inside(file);
        if (path == null || kind(path) != Kind.FILE) {
            throw new NoSuchFileException(file.toString());
        }
        if (fetched.add(path.parent())) {
            fetchSiblings(path.parent());
        }
        return snapshot.read(path).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    @Override
    public synchronized boolean isDirectory(Path path) {
        RepositoryPath inside = inside(path);
        return inside == null ? root.startsWith(path) : inside.isRoot() || kind(inside) == Kind.DIRECTORY;
    }

    @Override
    public synchronized boolean isFile(Path path) {
        RepositoryPath inside = inside(path);
        return inside != null && kind(inside) == Kind.FILE;
    }

    /** Links are not followed: what is one does not exist. */
    @Override
    public synchronized Path resolve(Path path) throws IOException {
        Path normal = path.toAbsolutePath().normalize();
        if (isDirectory(normal) || isFile(normal)) {
            return normal;
        }
        throw new NoSuchFileException(path.toString());
    }

    /** Asked for what a program reads from disk: the charts of a kustomization. */
    @Override
    public List<Path> tree(Path directory) throws IOException {
        throw new IOException("'" + directory + "' is not on disk");
    }

    @Override
    public synchronized List<String> names(Path directory) {
        RepositoryPath inside = inside(directory);
        return inside == null
                ? List.of()
                : snapshot.list(inside).stream().map(Entry::name).toList();
    }

    private void fetchSiblings(RepositoryPath directory) {
        List<Entry> files = snapshot.list(directory).stream()
                .filter(entry -> entry.kind() == Kind.FILE)
                .toList();
        if (files.size() <= MANY) {
            snapshot.prefetch(
                    files.stream().map(entry -> directory.resolve(entry.name())).toList());
        }
    }

    private @Nullable Kind kind(RepositoryPath path) {
        if (path.isRoot()) {
            return Kind.DIRECTORY;
        }
        return snapshot.list(path.parent()).stream()
                .filter(entry -> entry.name().equals(path.name()))
                .map(Entry::kind)
                .findFirst()
                .orElse(null);
    }

    /** Null for what does not lie in the repository, or has a name that nothing in one can have. */
    private @Nullable RepositoryPath inside(Path path) {
        if (!path.startsWith(root)) {
            return null;
        }
        try {
            RepositoryPath inside = RepositoryPath.ROOT;
            for (Path name : root.relativize(path)) {
                inside = name.toString().isEmpty() ? inside : inside.resolve(name.toString());
            }
            return inside;
        } catch (GitOpsException e) {
            return null;
        }
    }
}
