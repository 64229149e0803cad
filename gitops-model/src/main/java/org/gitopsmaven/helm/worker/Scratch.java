/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gitopsmaven.files.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * The files of one rendering, in the directory of the build; gone when it is closed. They have no directory of their
 * own: to make and delete that takes longer than all else.
 */
public final class Scratch implements AutoCloseable {

    private final Workspace workspace;
    private final String prefix;
    private final Set<Path> files = new LinkedHashSet<>();
    private @Nullable Path directory;

    Scratch(Workspace workspace, int number) {
        this.workspace = workspace;
        prefix = number + "-";
    }

    /** Writes a file; the same name gives the same path. */
    public Path write(String name, byte[] content) throws IOException {
        Path file = workspace.directory().resolve(prefix + name);
        files.add(file);
        try (OutputStream out = new FileOutputStream(file.toFile())) {
            out.write(content);
        }
        return file;
    }

    public Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An empty directory, for what makes files of its own. */
    public Path directory() throws IOException {
        if (directory == null) {
            directory = workspace.newDirectory();
        }
        return directory;
    }

    @Override
    public void close() {
        for (Path file : files) {
            file.toFile().delete(); // else it goes with the workspace
        }
        if (directory != null) {
            FileTree.deleteWhatCanBe(directory);
        }
    }
}
