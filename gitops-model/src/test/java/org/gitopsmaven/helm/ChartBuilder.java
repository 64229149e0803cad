/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small charts for tests. */
public final class ChartBuilder {

    private final Path directory;

    private ChartBuilder(Path directory) {
        this.directory = directory;
    }

    /** A chart with nothing but its name. */
    public static ChartBuilder in(Path parent, String name) {
        return new ChartBuilder(parent.resolve(name))
                .with("Chart.yaml", "apiVersion: v2\nname: " + name + "\nversion: 1.0.0\n");
    }

    /** Writes or replaces a file. */
    public ChartBuilder with(String path, String text) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return directory;
    }
}
