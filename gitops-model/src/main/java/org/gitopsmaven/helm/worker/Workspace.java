/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gitopsmaven.files.FileTree;

/**
 * The private directory of one build: homes of its processes and what they are given to read. Goes with the build, and
 * if the build is killed, with its worker; what is left after all is swept by the next build.
 */
public final class Workspace implements AutoCloseable {

    private final Path directory;
    private final AtomicInteger names = new AtomicInteger();
    private final Thread atExit;

    private Workspace(Path directory) {
        this.directory = directory;
        atExit = new Thread(() -> FileTree.deleteWhatCanBe(directory), "helm-workspace-end");
    }

    /** Makes a workspace below the cache, which only the user can look into. */
    public static Workspace create(Path cache) throws IOException {
        Path all = Directories.create(cache.resolve("workers"));
        sweep(all);
        Workspace workspace = new Workspace(
                Directories.create(all.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID())));
        Runtime.getRuntime().addShutdownHook(workspace.atExit);
        return workspace;
    }

    Path directory() {
        return directory;
    }

    /** A new empty directory. */
    public Path newDirectory() throws IOException {
        return Directories.create(directory.resolve(Integer.toString(names.incrementAndGet())));
    }

    /** Takes a directory away that {@link #newDirectory} made. */
    public static void delete(Path made) {
        FileTree.deleteWhatCanBe(made);
    }

    @Override
    public void close() {
        FileTree.deleteWhatCanBe(directory);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // the build is ending, the hook does its part
        }
    }

    private static void sweep(Path all) throws IOException {
        try (Stream<Path> list = Files.list(all)) {
            list.filter(Workspace::isOrphan).forEach(FileTree::deleteWhatCanBe);
        }
    }

    private static boolean isOrphan(Path workspace) {
        String name = workspace.getFileName().toString();
        try {
            long build = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-'))));
            return ProcessHandle.of(build).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
