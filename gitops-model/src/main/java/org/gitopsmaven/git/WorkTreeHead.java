/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * What is checked out in the work tree of a build.
 *
 * @param branch null when a commit is checked out and no branch
 */
public record WorkTreeHead(String commit, @Nullable String branch) {

    /** The head of the work tree that a directory lies in; nothing outside of one, or before its first commit. */
    public static Optional<WorkTreeHead> of(Path directory) {
        try (Repository repository = WorkTreeRepository.around(directory)) {
            ObjectId head = repository == null ? null : repository.resolve(Constants.HEAD);
            if (repository == null || head == null) {
                return Optional.empty();
            }
            String branch = repository.getBranch();
            return Optional.of(new WorkTreeHead(head.name(), head.name().equals(branch) ? null : branch));
        } catch (IOException e) {
            throw new GitException(
                    directory + ": the repository of the work tree cannot be read: " + e.getMessage(),
                    "check it with git status",
                    e);
        }
    }
}
