/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** Finds the repository of a work tree, without what is configured on the machine. */
final class WorkTreeRepository {

    private WorkTreeRepository() {}

    /** That of the work tree that a directory lies in, to be closed; null outside of one. */
    static @Nullable Repository around(Path directory) throws IOException {
        HermeticSystemReader.install();
        FileRepositoryBuilder builder = new FileRepositoryBuilder()
                .findGitDir(directory.toAbsolutePath().toFile());
        return builder.getGitDir() == null ? null : builder.build();
    }
}
