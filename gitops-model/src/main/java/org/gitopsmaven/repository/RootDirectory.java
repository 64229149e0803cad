/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** The directory that a tree is below of, and paths that are told from it. */
final class RootDirectory {

    private RootDirectory() {}

    /** Where the root is when its links are followed: what is read is held against it. */
    static Path real(Path root) {
        Path directory = root.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(directory)) {
                return directory.toRealPath();
            }
        } catch (IOException e) {
            throw new GitOpsException("cannot be read: " + e, Location.of(directory), null, e);
        }
        throw new GitOpsException(
                "there is no directory " + directory, null, "set -Dgitops.directory to the root of the GitOps tree");
    }

    /** A path below the root as it was named, told from where the root is. */
    static Path below(Path real, Path named, Path path) {
        Path root = named.toAbsolutePath().normalize();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(root) ? real.resolve(root.relativize(absolute)) : absolute;
    }

    /** @throws GitOpsException for a path that leads out of the root */
    static Path inside(Path root, Path path) {
        Path absolute = root.resolve(path).normalize();
        if (!absolute.startsWith(root)) {
            throw new GitOpsException(path + " lies outside of " + root);
        }
        return absolute;
    }
}
