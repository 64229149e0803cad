/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The repository as others name it, and what holds for all of its environments.
 *
 * @param urls addresses by which controllers name it; empty for the remotes of the work tree
 * @param revisions branches and tags whose content the work tree is; empty when nobody says it
 * @param kubernetesVersion such as {@code 1.33}, or null
 * @param apiVersions what clusters serve besides Kubernetes' own
 */
public record RepositorySettings(
        List<String> urls, List<String> revisions, @Nullable String kubernetesVersion, List<String> apiVersions) {

    static final RepositorySettings NONE = new RepositorySettings(List.of(), List.of(), null, List.of());

    public RepositorySettings {
        urls = List.copyOf(urls);
        revisions = List.copyOf(revisions);
        apiVersions = List.copyOf(apiVersions);
    }
}
