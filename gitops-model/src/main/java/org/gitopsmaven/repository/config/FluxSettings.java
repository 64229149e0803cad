/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import java.util.Optional;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.repository.EnvironmentName;

/**
 * What Flux is told outside of the repository.
 *
 * @param clusters where clusters enter the repository; empty to find them
 * @param objects ConfigMaps and Secrets that are only in the cluster
 */
public record FluxSettings(List<FluxCluster> clusters, List<ClusterObject> objects) {

    static final FluxSettings NONE = new FluxSettings(List.of(), List.of());

    public FluxSettings {
        clusters = List.copyOf(clusters);
        objects = List.copyOf(objects);
    }

    /** The ConfigMap or Secret that is meant, in an environment. */
    public Optional<ClusterObject> object(FluxReference reference, EnvironmentName environment) {
        return objects.stream()
                .filter(object -> object.reference().equals(reference) && object.isFor(environment))
                .findFirst();
    }
}
