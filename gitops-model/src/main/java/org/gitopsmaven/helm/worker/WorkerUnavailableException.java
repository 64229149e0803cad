/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import org.gitopsmaven.finding.GitOpsException;

/** The worker cannot run on this machine: no library for it, too old a C library, a directory without execution. */
public final class WorkerUnavailableException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    WorkerUnavailableException(String message) {
        super(message);
    }
}
