/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import org.gitopsmaven.finding.GitOpsException;

/**
 * What an ApplicationSet gives.
 *
 * @param problems what went wrong; with any of them, Argo CD would leave all Applications as they are
 */
public record Expansion(List<GeneratedApplication> applications, List<GitOpsException> problems) {

    public Expansion {
        applications = List.copyOf(applications);
        problems = List.copyOf(problems);
    }
}
