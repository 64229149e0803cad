/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.files.FileTree;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * The directory of a run's output. New texts are written beside it first and then moved into place, the index before
 * the files it lists: a run that is cut short leaves no file that no index knows.
 */
final class OutputDirectory {

    private final Path directory;

    OutputDirectory(Path directory) {
        this.directory = directory;
    }

    void replace(Map<String, String> texts) {
        try {
            Files.createDirectories(directory);
            List<Path> stale = stale(texts.keySet());
            Path staging = Files.createTempDirectory(directory, ".writing-");
            try {
                List<String> changed = stage(staging, texts);
                remove(stale);
                move(staging, changed);
            } finally {
                FileTree.delete(staging);
            }
        } catch (IOException e) {
            throw new GitOpsException("cannot be written: " + e, Location.of(directory), null, e);
        }
    }

    /** What an earlier run wrote and this one will not. */
    private List<Path> stale(Set<String> kept) throws IOException {
        Path index = directory.resolve(RenderedTree.INDEX);
        List<Path> stale = new ArrayList<>();
        if (!Files.isRegularFile(index, LinkOption.NOFOLLOW_LINKS)) {
            return stale;
        }
        Set<Path> keep = new HashSet<>();
        kept.forEach(path -> keep.add(resolve(path)));
        for (String path : Index.files(Files.readString(index), index.toString())) {
            Path file = resolve(path);
            if (!keep.contains(file)) {
                stale.add(file);
            }
        }
        return stale;
    }

    private Path resolve(String path) {
        try {
            Path file = directory.resolve(path).normalize();
            if (!file.equals(directory) && file.startsWith(directory)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw outside(path);
        }
        throw outside(path);
    }

    private GitOpsException outside(String path) {
        return new GitOpsException(
                "\"" + path + "\" leaves the output directory",
                Location.of(directory.resolve(RenderedTree.INDEX)),
                "remove the file; it was changed by something else");
    }

    private List<String> stage(Path staging, Map<String, String> texts) throws IOException {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            if (!holds(resolve(text.getKey()), bytes)) {
                Path file = staging.resolve(text.getKey());
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, bytes);
                changed.add(text.getKey());
            }
        }
        return changed;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private void remove(List<Path> stale) throws IOException {
        for (Path file : stale) {
            checkNoLink(file);
            Files.deleteIfExists(file);
            removeEmpty(file.resolveSibling(""));
        }
    }

    private void removeEmpty(Path parent) throws IOException {
        for (Path empty = parent; !empty.equals(directory); empty = empty.resolveSibling("")) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private void move(Path staging, List<String> changed) throws IOException {
        if (changed.contains(RenderedTree.INDEX)) {
            move(staging.resolve(RenderedTree.INDEX), directory.resolve(RenderedTree.INDEX));
        }
        for (String path : changed) {
            if (!path.equals(RenderedTree.INDEX)) {
                move(staging.resolve(path), resolve(path));
            }
        }
    }

    private void move(Path from, Path to) throws IOException {
        checkNoLink(to);
        Files.createDirectories(to.resolveSibling(""));
        AtomicFile.replace(from, to);
    }

    /** A link among the directories would lead out of the output. */
    private void checkNoLink(Path file) {
        for (Path parent = file.resolveSibling(""); !parent.equals(directory); parent = parent.resolveSibling("")) {
            if (Files.isSymbolicLink(parent)) {
                throw new GitOpsException("the link would be followed out of " + directory, Location.of(parent));
            }
        }
    }
}
