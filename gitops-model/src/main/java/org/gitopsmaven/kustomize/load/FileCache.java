/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Files that were read from one {@link SourceFiles}, for all builds that share it. */
public final class FileCache {

    private final SourceFiles files;
    private final @Nullable FileCache disk;
    private final Map<Path, SourceFile> read = new ConcurrentHashMap<>();
    private final Map<Path, Path> resolved = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> directories = new ConcurrentHashMap<>();

    private FileCache(SourceFiles files, @Nullable FileCache disk) {
        this.files = files;
        this.disk = disk;
    }

    /** An empty cache. */
    public static FileCache of(SourceFiles files) {
        return new FileCache(files, null);
    }

    /** A cache for one build that sees other files at some paths; elsewhere it shares this one. */
    public FileCache under(VirtualFiles virtual) {
        return new FileCache(virtual, this);
    }

    /** The files as they are without a cache. */
    public SourceFiles files() {
        return files;
    }

    SourceFile read(Path path) throws IOException {
        if (disk != null && files instanceof VirtualFiles virtual && !virtual.hides(path)) {
            return disk.read(path);
        }
        @Nullable SourceFile known = read.get(path);
        if (known == null) {
            known = new SourceFile(path, files.read(path));
            SourceFile other = read.putIfAbsent(path, known);
            known = other == null ? known : other;
        }
        return known;
    }

    Path resolve(Path path) throws IOException {
        @Nullable Path known = resolved.get(path);
        if (known == null) {
            known = files.resolve(path);
            resolved.put(path, known);
        }
        return known;
    }

    boolean isDirectory(Path path) {
        @Nullable Boolean known = directories.get(path);
        if (known == null) {
            known = files.isDirectory(path);
            directories.put(path, known);
        }
        return known;
    }
}
