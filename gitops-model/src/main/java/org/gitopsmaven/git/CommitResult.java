/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;

/** What became of a change. */
public sealed interface CommitResult {

    /**
     * It is on the branch.
     *
     * @param commit its id
     * @param parent the tip it was written on
     * @param attempts pushes that it took
     * @param files what it changed, before and after
     */
    record Committed(String commit, String parent, int attempts, List<FileChange> files) implements CommitResult {

        public Committed {
            files = List.copyOf(files);
        }
    }

    /**
     * There was nothing to do.
     *
     * @param tip the commit that has it already
     */
    record Unchanged(String tip) implements CommitResult {}

    /** A file of a commit before and after it; empty content for a file that was not there, or is no more. */
    record FileChange(RepositoryPath path, byte[] before, byte[] after) {}
}
