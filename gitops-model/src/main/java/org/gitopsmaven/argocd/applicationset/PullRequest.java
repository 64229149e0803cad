/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.List;

/** An open pull request, as a pull request generator would be told of it. */
public record PullRequest(
        long number,
        String title,
        String branch,
        String targetBranch,
        String headSha,
        String author,
        List<String> labels) {

    public PullRequest {
        labels = List.copyOf(labels);
    }
}
