/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.ChangeMode;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** Refuses to push what an environment wants to be reviewed first. */
final class DirectPush {

    private DirectPush() {}

    static void check(GitOpsYaml settings, List<FieldChange> changes) {
        for (EnvironmentName environment :
                changes.stream().map(FieldChange::environment).distinct().toList()) {
            if (settings.environment(environment).change() == ChangeMode.PULL_REQUEST) {
                throw new GitOpsException(
                        environment + " takes changes as pull requests only, and this version cannot open one",
                        null,
                        "make the change on a branch of your own: -Dgitops.dryRun shows it;"
                                + " or allow pushes in gitops.yaml (change: push)");
            }
        }
    }
}
