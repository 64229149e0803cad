/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files a build can see. Paths are absolute. */
public interface SourceFiles {

    byte[] read(Path file) throws IOException;

    boolean isDirectory(Path path);

    boolean isFile(Path path);

    /**
     * The path without symbolic links.
     *
     * @throws IOException when there is nothing at this path
     */
    Path resolve(Path path) throws IOException;

    /**
     * All files below a directory, links not followed.
     *
     * @throws IOException when they are not all on disk
     */
    List<Path> tree(Path directory) throws IOException;

    /** The names in a directory, for suggestions; empty when it cannot be read. */
    List<String> names(Path directory);
}
