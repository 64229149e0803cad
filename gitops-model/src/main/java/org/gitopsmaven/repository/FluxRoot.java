/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.repository.config.FluxCluster;
import org.jspecify.annotations.Nullable;

/**
 * A Kustomization by which a cluster may enter the repository.
 *
 * @param file that defines it
 * @param isBootstrap whether it applies itself, or Flux was installed with it
 * @param cluster what the settings say about it, or null
 */
record FluxRoot(
        FluxKustomization kustomization,
        Path file,
        boolean isBootstrap,
        @Nullable FluxCluster cluster) {

    FluxRoot of(FluxCluster named) {
        return new FluxRoot(kustomization, file, isBootstrap, named);
    }
}
