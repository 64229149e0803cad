/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** The files below a directory on disk, without what belongs to Git itself. Links are not followed. */
public final class WorkingTree implements RepositoryFiles {

    private static final int MOST_FILES = 1_000_000;

    private final Path root;
    private final SortedSet<String> files;

    private WorkingTree(Path root, SortedSet<String> files) {
        this.root = root;
        this.files = Collections.unmodifiableSortedSet(files);
    }

    /**
     * Lists the files below {@code root}.
     *
     * @param without directories that are left out, such as those of outputs
     */
    public static WorkingTree of(Path root, Collection<Path> without) {
        Path base = root.toAbsolutePath().normalize();
        Set<Path> skipped =
                without.stream().map(path -> path.toAbsolutePath().normalize()).collect(Collectors.toSet());
        TreeSet<String> files = new TreeSet<>();
        try {
            Files.walkFileTree(base, new Listing(base, skipped, files));
        } catch (IOException e) {
            throw new GitOpsException("cannot be listed: " + e, Location.of(base), null, e);
        }
        return new WorkingTree(base, files);
    }

    private static final class Listing extends SimpleFileVisitor<Path> {

        private final Path base;
        private final Set<Path> skipped;
        private final Set<String> files;

        Listing(Path base, Set<Path> skipped, Set<String> files) {
            this.base = base;
            this.skipped = skipped;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean git = directory.endsWith(".git");
            return git || skipped.contains(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(base.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/"));
            if (files.size() > MOST_FILES) {
                throw new GitOpsException("more than " + MOST_FILES + " files", Location.of(base));
            }
            return FileVisitResult.CONTINUE;
        }

        /** What may not be looked into fails whoever reads it, and nobody else. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (file.equals(base)) {
                throw fault;
            }
            files.add(base.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/"));
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    /** The files whose path starts so: with a slash at its end, those of a directory. */
    public SortedSet<String> below(String prefix) {
        return prefix.isEmpty() ? files : files.subSet(prefix, prefix.substring(0, prefix.length() - 1) + '0');
    }

    @Override
    public String read(String file) {
        Path path = root.resolve(file).normalize();
        try {
            FileGuard.check(path, root.toRealPath());
            // what is no UTF-8 shows as U+FFFD, as it would in Go
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(path), null, e);
        }
    }

    @Override
    public String shown(String file) {
        return root.resolve(file).toString();
    }
}
