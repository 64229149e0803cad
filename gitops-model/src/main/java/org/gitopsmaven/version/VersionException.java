/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

import org.gitopsmaven.finding.GitOpsException;

/** A text that is no version or no constraint. The message is the one of {@code Masterminds/semver}. */
public final class VersionException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    VersionException(String message) {
        super(message);
    }
}
