/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.GitBranch;

/** Looks back along a branch, further and further, until something is found. */
final class ChangeLog {

    private static final int FIRST_DEPTH = 64;
    private static final int FACTOR = 8;
    private static final int DEEPEST = 4096;

    private final GitBranch branch;

    ChangeLog(GitBranch branch) {
        this.branch = branch;
    }

    /** The newest commit that fits. */
    Optional<CommitRecord> newest(Predicate<CommitRecord> condition) {
        for (int depth = FIRST_DEPTH; ; depth *= FACTOR) {
            List<CommitRecord> commits = branch.log(depth);
            Optional<CommitRecord> found = commits.stream().filter(condition).findFirst();
            if (found.isPresent() || commits.size() < depth || depth >= DEEPEST) {
                return found;
            }
        }
    }
}
