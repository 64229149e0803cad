/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.argocd.ArgoSettings;
import org.jspecify.annotations.Nullable;

/**
 * What Argo CD is told outside of the repository.
 *
 * @param namespace where it runs
 * @param applications files and directories by which it starts, from the root; empty for what no Application applies
 * @param clusters those it knows besides the cluster Secrets of the repository
 * @param kustomizeBuildOptions of {@code argocd-cm}; empty for none
 * @param newGitFileGlobbing whether it runs with {@code --enable-new-git-file-globbing}
 * @param pullRequests a file of open pull requests, from the root, or null
 */
public record ArgoCdSettings(
        String namespace,
        List<Path> applications,
        List<ArgoCdCluster> clusters,
        String kustomizeBuildOptions,
        boolean newGitFileGlobbing,
        @Nullable Path pullRequests) {

    static final ArgoCdSettings DEFAULT = new ArgoCdSettings("argocd", List.of(), List.of(), "", false, null);

    public ArgoCdSettings {
        applications = List.copyOf(applications);
        clusters = List.copyOf(clusters);
    }

    ArgoSettings toArgoSettings(RepositorySettings repository) {
        String version = repository.kubernetesVersion();
        return new ArgoSettings(
                repository.urls(),
                clusters.stream().map(ArgoCdCluster::cluster).toList(),
                newGitFileGlobbing,
                kustomizeBuildOptions,
                version == null ? "" : version,
                repository.apiVersions());
    }

    /** The cluster with this name or address. */
    public Optional<ArgoCdCluster> cluster(String nameOrServer) {
        return clusters.stream()
                .filter(each -> each.cluster().name().equals(nameOrServer)
                        || each.cluster().server().equals(nameOrServer))
                .findFirst();
    }
}
