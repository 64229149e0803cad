/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import org.gitopsmaven.git.GitRemote;
import org.jspecify.annotations.Nullable;

/**
 * A branch of a GitOps repository, and where its credentials are.
 *
 * @param serverId the {@code <server>} of the settings, or null
 */
record GitOpsTarget(
        GitRemote remote, String branch, @Nullable String serverId) {

    GitOpsTarget on(String other) {
        return new GitOpsTarget(remote, other, serverId);
    }

    @Override
    public String toString() {
        return branch + " of " + remote;
    }
}
