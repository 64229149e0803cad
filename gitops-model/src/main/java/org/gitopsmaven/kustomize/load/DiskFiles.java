/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files as they lie on disk. */
public final class DiskFiles implements SourceFiles {

    private static final long LARGEST = 64L * 1024 * 1024;

    @Override
    public byte[] read(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new IOException("read " + file + ": not a regular file"); // a pipe would make the build wait
        }
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new IOException("read " + file + ": " + size + " bytes, the limit is " + LARGEST);
        }
        return Files.readAllBytes(file);
    }

    @Override
    public boolean isDirectory(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public boolean isFile(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }

    @Override
    public Path resolve(Path path) throws IOException {
        return path.toRealPath();
    }

    @Override
    public List<Path> tree(Path directory) throws IOException {
        try (Stream<Path> entries = Files.walk(directory)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> names(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // only a suggestion is lost
        }
    }
}
