/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;
import java.util.Set;
import org.gitopsmaven.git.object.ObjectName;
import org.jspecify.annotations.Nullable;

/** Looks at a branch to see whether a commit landed whose push ended without an answer. */
final class Landing {

    private static final int FIRST_DEPTH = 32;
    private static final int FACTOR = 8;

    private final History history;
    private final GitLimits limits;

    Landing(History history, GitLimits limits) {
        this.history = history;
        this.limits = limits;
    }

    /**
     * The one of the commits that is on the branch, or null: looks back until it is found, or the tip it was made for,
     * or the beginning.
     */
    @Nullable
    ObjectName landed(Set<ObjectName> doubtful, ObjectName base, Deadline deadline) {
        for (int depth = FIRST_DEPTH; ; depth *= FACTOR) {
            int bounded = Math.min(depth, limits.depth());
            List<CommitRecord> commits = history.read(bounded, deadline);
            for (CommitRecord commit : commits) {
                ObjectName id = ObjectName.of(commit.id());
                if (doubtful.contains(id)) {
                    return id;
                }
                if (id.equals(base)) {
                    return null;
                }
            }
            if (commits.size() < bounded || bounded == limits.depth()) {
                return null;
            }
        }
    }
}
