/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/**
 * A change by meaning. It is applied to the tip of the branch, and again to each newer tip as long as other writers are
 * faster, so it must derive everything from the snapshot it is given.
 */
@FunctionalInterface
public interface BranchChange {

    /** What to write on top of {@code tip}; {@link BranchEdit#nothing()} when it is there already. */
    BranchEdit apply(GitSnapshot tip);
}
