/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/** What a file must be before it is read whole: inside of its root, no pipe that would make a build wait, and not endless. */
public final class FileGuard {

    private static final long LARGEST = 64L << 20;

    private FileGuard() {}

    /**
     * Refuses what is not to be read.
     *
     * @param root a directory, its links followed
     * @throws GitOpsException with the reason
     * @throws IOException when there is no such file, or nothing can be learned of it
     */
    public static void check(Path file, Path root) throws IOException {
        if (!file.toRealPath().startsWith(root)) {
            throw new GitOpsException("the link leads out of " + root, Location.of(file));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new GitOpsException(
                    "cannot be read: it is " + (attributes.isDirectory() ? "a directory" : "no regular file"),
                    Location.of(file),
                    "give the right to look into it, or take it away");
        }
        if (attributes.size() > LARGEST) {
            throw new GitOpsException("the file is larger than " + (LARGEST >> 20) + " MB", Location.of(file));
        }
    }
}
