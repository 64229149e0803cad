/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.Repositories;
import org.jspecify.annotations.Nullable;

/**
 * What generators are told in place of a cluster and a network.
 *
 * @param clusters the clusters that Argo CD would know
 * @param pullRequests the open pull requests, or null when they are not known
 * @param newGitFileGlobbing whether Argo CD runs with {@code --enable-new-git-file-globbing}
 */
public record ExpansionContext(
        Repositories repositories,
        List<ArgoCluster> clusters,
        @Nullable List<PullRequest> pullRequests,
        boolean newGitFileGlobbing) {

    public ExpansionContext {
        clusters = List.copyOf(clusters);
        pullRequests = pullRequests == null ? null : List.copyOf(pullRequests);
    }
}
