/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.List;

/**
 * What a change makes of a tip: files and the message of the commit.
 *
 * @param files none when there is nothing to do
 */
public record BranchEdit(List<FileEdit> files, CommitMessage message) {

    private static final BranchEdit NOTHING = new BranchEdit(List.of(), CommitMessage.of("nothing"));

    public BranchEdit {
        files = List.copyOf(files);
    }

    /** The tip is already as it should be. */
    public static BranchEdit nothing() {
        return NOTHING;
    }
}
