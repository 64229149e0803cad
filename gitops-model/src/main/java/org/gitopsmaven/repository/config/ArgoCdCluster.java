/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.gitopsmaven.argocd.ArgoCluster;
import org.jspecify.annotations.Nullable;

/**
 * A cluster that Argo CD knows.
 *
 * @param kubernetesVersion such as {@code 1.33}, or null for that of the environment
 * @param apiVersions what it serves besides Kubernetes' own and what the environment lists
 */
public record ArgoCdCluster(ArgoCluster cluster, @Nullable String kubernetesVersion, List<String> apiVersions) {

    public ArgoCdCluster {
        apiVersions = List.copyOf(apiVersions);
    }
}
