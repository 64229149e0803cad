/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are not on disk, laid over those that are; they hide what is below them. */
public final class VirtualFiles implements SourceFiles {

    private final SourceFiles below;
    private final Map<Path, byte[]> files = new HashMap<>();
    private final Set<Path> directories = new HashSet<>();

    public VirtualFiles(Map<Path, String> contents, SourceFiles below) {
        this.below = below;
        contents.forEach((path, text) -> add(path.toAbsolutePath().normalize(), text));
    }

    private void add(Path given, String text) {
        Path directory = given.getParent() == null ? given : resolveExisting(given.getParent());
        Path path = directory.resolve(String.valueOf(given.getFileName()));
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        for (Path parent = directory; parent != null && directories.add(parent); parent = parent.getParent()) {
            // every directory above a file exists
        }
    }

    /** Resolves as much of a directory as is on disk. */
    private Path resolveExisting(Path directory) {
        try {
            return below.resolve(directory);
        } catch (IOException e) {
            Path parent = directory.getParent();
            return parent == null
                    ? directory
                    : resolveExisting(parent).resolve(String.valueOf(directory.getFileName()));
        }
    }

    /** The paths at which there is something else than on disk. */
    public Set<Path> differences() {
        Set<Path> differences = new HashSet<>(files.keySet());
        directories.stream().filter(directory -> !below.isDirectory(directory)).forEach(differences::add);
        return differences;
    }

    boolean hides(Path path) {
        return files.containsKey(path) || directories.contains(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        byte[] content = files.get(file);
        return content != null ? content.clone() : below.read(file);
    }

    @Override
    public boolean isDirectory(Path path) {
        return directories.contains(path) || !files.containsKey(path) && below.isDirectory(path);
    }

    @Override
    public boolean isFile(Path path) {
        return files.containsKey(path) || !directories.contains(path) && below.isFile(path);
    }

    @Override
    public Path resolve(Path path) throws IOException {
        if (files.containsKey(path) || directories.contains(path)) {
            return path;
        }
        Path resolved = resolveExisting(path);
        return files.containsKey(resolved) || directories.contains(resolved) ? resolved : below.resolve(path);
    }

    @Override
    public List<Path> tree(Path directory) throws IOException {
        for (Path file : files.keySet()) {
            if (file.startsWith(directory)) {
                throw new IOException("'" + file + "' is not on disk as it is meant to be");
            }
        }
        return below.tree(directory);
    }

    @Override
    public List<String> names(Path directory) {
        Stream<String> own = files.keySet().stream()
                .filter(path -> directory.equals(path.getParent()))
                .map(path -> String.valueOf(path.getFileName()));
        return Stream.concat(own, below.names(directory).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
