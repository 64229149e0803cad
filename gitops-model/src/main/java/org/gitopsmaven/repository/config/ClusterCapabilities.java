/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What charts are told of a cluster.
 *
 * @param kubernetesVersion such as {@code 1.33}, or null when nobody says it
 * @param apiVersions what it serves besides Kubernetes' own
 */
public record ClusterCapabilities(@Nullable String kubernetesVersion, List<String> apiVersions) {

    public ClusterCapabilities {
        apiVersions = List.copyOf(apiVersions);
    }

    static ClusterCapabilities of(EnvironmentSettings environment, ArgoCdCluster cluster) {
        String version = cluster.kubernetesVersion();
        return new ClusterCapabilities(
                version == null ? environment.kubernetesVersion() : version,
                Stream.concat(environment.apiVersions().stream(), cluster.apiVersions().stream())
                        .distinct()
                        .toList());
    }

    /** The version in three parts as Helm has it, such as {@code 1.33.0}. */
    public @Nullable String helmVersion() {
        if (kubernetesVersion == null) {
            return null;
        }
        String bare = kubernetesVersion.startsWith("v") ? kubernetesVersion.substring(1) : kubernetesVersion;
        return bare.chars().filter(letter -> letter == '.').count() == 1 ? bare + ".0" : bare;
    }
}
