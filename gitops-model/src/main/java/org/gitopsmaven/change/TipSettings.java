/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.charset.StandardCharsets;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** What {@code gitops.yaml} says at a commit. */
final class TipSettings {

    private static final RepositoryPath FILE = RepositoryPath.of(GitOpsYaml.FILE);

    private TipSettings() {}

    static GitOpsYaml of(GitSnapshot snapshot) {
        return of(snapshot, GitOpsYaml.NONE);
    }

    /** Those of a branch of an environment; the ones of the main branch where it has no file of its own. */
    static GitOpsYaml of(GitSnapshot snapshot, GitOpsYaml main) {
        return snapshot.read(FILE)
                .map(content -> GitOpsYaml.of(new String(content, StandardCharsets.UTF_8), GitOpsYaml.FILE))
                .orElse(main);
    }
}
