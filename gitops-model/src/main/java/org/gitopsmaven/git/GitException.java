/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/** A repository could not be read or written; says which, why, and what to do. */
public class GitException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    public GitException(String message, @Nullable String hint) {
        this(message, hint, null);
    }

    public GitException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, null, hint, cause);
    }
}
