/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.kustomize.KustomizeException;
import org.jspecify.annotations.Nullable;

/** The files of one build: reads through the cache, stays within the boundary, and keeps a list of what it touched. */
public final class BuildFiles {

    private final FileCache cache;
    private final @Nullable Path boundary;
    private final Set<Path> reads = new LinkedHashSet<>();
    private final Set<Path> probes = new LinkedHashSet<>();
    private final Set<Path> roots = new LinkedHashSet<>();
    private final Set<Path> checkouts;

    /** @param boundary a directory that nothing may be read outside of; null for none */
    public BuildFiles(FileCache cache, @Nullable Path boundary) {
        this(cache, boundary, new LinkedHashSet<>());
    }

    private BuildFiles(FileCache cache, @Nullable Path boundary, Set<Path> checkouts) {
        this.cache = cache;
        this.boundary = boundary;
        this.checkouts = checkouts;
    }

    /** The files read so far, in the order of reading. */
    public Set<Path> reads() {
        return Collections.unmodifiableSet(reads);
    }

    /** Everything looked for so far, found or not. */
    public Set<Path> probes() {
        return Collections.unmodifiableSet(probes);
    }

    /** The directories of the kustomizations entered so far. */
    public Set<Path> roots() {
        return Collections.unmodifiableSet(roots);
    }

    /** Takes over what was touched on behalf of this build. */
    public void addTouched(Collection<Path> otherReads, Collection<Path> otherProbes, Collection<Path> otherRoots) {
        reads.addAll(otherReads);
        probes.addAll(otherProbes);
        roots.addAll(otherRoots);
    }

    void enter(Path root) {
        roots.add(root);
    }

    /** Another list over the same files. */
    public BuildFiles fresh() {
        return new BuildFiles(cache, boundary, checkouts);
    }

    /** A repository that was fetched for this build may be read wherever it lies. */
    void admit(Path checkout) {
        checkouts.add(checkout);
    }

    SourceFile read(Path path) {
        probes.add(path);
        try {
            Path real = cache.resolve(path);
            ensureInside(real);
            if (cache.isDirectory(real)) {
                throw new KustomizeException("read " + path + ": is a directory");
            }
            SourceFile file = cache.read(real);
            reads.add(real);
            return file;
        } catch (NoSuchFileException e) {
            throw missing("open " + path + ": no such file or directory", path);
        } catch (IOException e) {
            throw new KustomizeException("open " + path + ": " + e.getMessage(), Location.of(path));
        }
    }

    /** Whether there is a file; told without an error because most are looked for in vain. */
    boolean isFile(Path path) {
        probes.add(path);
        return cache.files().isFile(path);
    }

    boolean isDirectory(Path path) {
        probes.add(path);
        return cache.isDirectory(path);
    }

    /** The path without symbolic links. */
    Path resolve(Path path) {
        probes.add(path);
        try {
            Path real = cache.resolve(path);
            ensureInside(real);
            return real;
        } catch (IOException e) {
            throw missing("evalsymlink failure on '" + path + "' : " + reason(path), path);
        }
    }

    /** A directory whose files another program reads from disk; they count as read. */
    Path handOver(Path directory) {
        Path real = resolve(directory);
        try {
            List<Path> files = cache.files().tree(real);
            reads.addAll(files);
            probes.addAll(files);
            return real;
        } catch (IOException e) {
            throw new KustomizeException("read " + directory + ": " + e.getMessage(), Location.of(directory));
        }
    }

    /** The directory that links below this one may lead to: as far as anything may be read. */
    public Path rootAround(Path directory) {
        return checkouts.stream()
                .filter(directory::startsWith)
                .findFirst()
                .orElse(boundary != null && directory.startsWith(boundary) ? boundary : directory);
    }

    private void ensureInside(Path real) {
        if (boundary != null && !real.startsWith(boundary) && checkouts.stream().noneMatch(real::startsWith)) {
            throw new KustomizeException("security; '" + real + "' is outside of '" + boundary + "'");
        }
    }

    private KustomizeException missing(String message, Path path) {
        Path directory = path.getParent();
        String name = String.valueOf(path.getFileName());
        String hint = directory == null || !cache.files().isDirectory(directory)
                ? null
                : Suggestion.closest(name, cache.files().names(directory))
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(null);
        return new KustomizeException(message, null, hint);
    }

    /** What the operating system says of the first part of the path that is missing or no directory. */
    private String reason(Path path) {
        Path part = path.getRoot();
        for (Path name : path) {
            if (part != null && !cache.files().isDirectory(part)) {
                return cache.files().isFile(part) ? "not a directory" : lstat(part);
            }
            part = part == null ? name : part.resolve(name);
        }
        return lstat(path);
    }

    private static String lstat(Path path) {
        return "lstat " + path + ": no such file or directory";
    }
}
