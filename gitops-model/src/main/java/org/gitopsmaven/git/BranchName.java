/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.eclipse.jgit.lib.Repository;

/** The names of branches. */
final class BranchName {

    /** What a server puts before them. */
    static final String PREFIX = "refs/heads/";

    private BranchName() {}

    /** The ref of a branch. */
    static String ref(String branch) {
        String ref = PREFIX + branch;
        boolean odd = branch.startsWith("-") || branch.startsWith("refs/") || branch.equals("HEAD");
        // what is plain is not asked of JGit, which takes long to start
        if (odd || !(PlainName.isRef(branch) || Repository.isValidRefName(ref))) {
            throw new GitException("\"" + branch + "\" is not the name of a branch", "write it without refs/heads/");
        }
        return ref;
    }
}
