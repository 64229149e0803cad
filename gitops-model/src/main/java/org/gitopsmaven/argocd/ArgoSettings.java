/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd;

import java.util.List;

/**
 * What Argo CD knows besides the repository: its own settings, and what the clusters would tell.
 *
 * @param ownUrls addresses of the repository that is rendered, in any spelling, besides those of its remotes
 * @param clusters those that Argo CD is registered for
 * @param newGitFileGlobbing whether it runs with {@code --enable-new-git-file-globbing}
 * @param buildOptions of {@code kustomize.buildOptions}, such as {@code --enable-helm}
 * @param kubeVersion of the destinations; empty for that which charts are rendered for anyway
 * @param apiVersions of the destinations, such as {@code monitoring.coreos.com/v1}
 */
public record ArgoSettings(
        List<String> ownUrls,
        List<ArgoCluster> clusters,
        boolean newGitFileGlobbing,
        String buildOptions,
        String kubeVersion,
        List<String> apiVersions) {

    /** What applies where nobody says anything. */
    public static final ArgoSettings NONE = new ArgoSettings(List.of(), List.of(), false, "", "", List.of());

    public ArgoSettings {
        ownUrls = List.copyOf(ownUrls);
        clusters = List.copyOf(clusters);
        apiVersions = List.copyOf(apiVersions);
    }
}
