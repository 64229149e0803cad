/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.gitopsmaven.files.FileTree;

/**
 * The private directory of one build: homes of its processes and what they are given to read. Goes with the build, and
 * if the build is killed, with its worker; what is left after all is swept by the next build.
 */
public final class Workspace implements AutoCloseable {

    private static final int ATTEMPTS = 40;
    private static final int PAUSE = 50;

    private final Path directory;
    private final Thread atExit = new Thread(this::end, "helm-workspace-end");
    private int names;
    private boolean ended;

    private Workspace(Path directory) {
        this.directory = directory;
    }

    /** Makes a workspace below the cache, which only the user can look into. */
    public static Workspace create(Path cache) throws IOException {
        Path all = Directories.create(cache.resolve("workers"));
        sweep(all);
        Workspace workspace = new Workspace(Directories.create(all.resolve(name())));
        Runtime.getRuntime().addShutdownHook(workspace.atExit);
        return workspace;
    }

    /** No other has it: a thread makes no two at a time. */
    private static String name() {
        return ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + "-"
                + Long.toHexString(System.nanoTime());
    }

    Path directory() {
        return directory;
    }

    /** A new empty directory. */
    public synchronized Path newDirectory() throws IOException {
        return Directories.create(directory.resolve(Integer.toString(newNumber())));
    }

    /** Room for the files of one rendering. */
    public synchronized Scratch newScratch() throws IOException {
        return new Scratch(this, newNumber());
    }

    private int newNumber() throws IOException {
        if (ended) {
            throw new IOException("the build is ending");
        }
        return ++names;
    }

    /** Takes a directory away that {@link #newDirectory} made. */
    public static void delete(Path made) {
        FileTree.deleteWhatCanBe(made);
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            return; // the build is ending, the hook does its part
        }
    }

    /** Other threads may go on for a moment, and the process may still write: then once more. */
    private void end() {
        synchronized (this) {
            ended = true;
        }
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(directory); attempt++) {
            pauseBefore(attempt);
            FileTree.deleteWhatCanBe(directory);
        }
    }

    private static void pauseBefore(int attempt) {
        if (attempt > 0) {
            LockSupport.parkNanos(Duration.ofMillis(PAUSE).toNanos());
        }
    }

    private static void sweep(Path all) throws IOException {
        try (DirectoryStream<Path> workspaces = Files.newDirectoryStream(all)) {
            for (Path workspace : workspaces) {
                if (isOrphan(workspace)) {
                    FileTree.deleteWhatCanBe(workspace);
                }
            }
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
