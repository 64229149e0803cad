/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.GitSnapshot;

/** Looks at a repository with a change in it before the change is pushed, by rendering it for example. */
@FunctionalInterface
public interface ChangeVerifier {

    /** Content with everything. */
    ChangeVerifier NONE = (before, after, changes) -> {};

    /**
     * Returns when the change may be pushed.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when it must not; nothing is pushed then
     */
    void verify(GitSnapshot before, GitSnapshot after, List<FieldChange> changes);
}
