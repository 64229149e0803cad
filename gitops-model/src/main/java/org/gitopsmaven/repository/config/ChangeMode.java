/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

/** How a change gets into an environment. */
public enum ChangeMode {
    /** A commit is pushed to its branch. */
    PUSH,
    /** A pull request is opened for its branch. */
    PULL_REQUEST;

    static ChangeMode of(String word) {
        return word.equals("pullRequest") ? PULL_REQUEST : PUSH;
    }
}
