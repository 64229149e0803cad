/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.nio.file.Path;
import java.util.Map;
import org.gitopsmaven.kustomize.load.DiskFiles;
import org.gitopsmaven.kustomize.load.FileCache;
import org.gitopsmaven.kustomize.load.SourceFiles;
import org.gitopsmaven.kustomize.load.VirtualFiles;
import org.gitopsmaven.kustomize.pipeline.BaseCache;

/**
 * What builds may share while files do not change: each file is read and parsed once, each base accumulated once. Any
 * number of builds on any number of threads may use one session; results are the same as without.
 */
public final class KustomizeSession {

    private final FileCache files;
    private final BaseCache bases = BaseCache.empty();

    /** Over the files on disk. */
    public KustomizeSession() {
        this(new DiskFiles());
    }

    private KustomizeSession(SourceFiles files) {
        this.files = FileCache.of(files);
    }

    /** Over files that come from elsewhere. */
    public static KustomizeSession over(SourceFiles files) {
        return new KustomizeSession(files);
    }

    /** What one build sees. */
    record View(FileCache files, BaseCache bases) {}

    View view(Map<Path, String> virtualFiles) {
        if (virtualFiles.isEmpty()) {
            return new View(files, bases);
        }
        VirtualFiles virtual = new VirtualFiles(virtualFiles, files.files());
        return new View(files.under(virtual), bases.without(virtual.differences()));
    }
}
