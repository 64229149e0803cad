/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A ConfigMap or Secret that is only in the cluster.
 *
 * @param environments those it is for; empty for all
 * @param content the object as the cluster would give it; the texts of a Secret under {@code stringData}
 */
public record ClusterObject(
        FluxReference reference, List<EnvironmentName> environments, YamlMapping content, Location definedAt) {

    public ClusterObject {
        environments = List.copyOf(environments);
    }

    public boolean isFor(EnvironmentName environment) {
        return environments.isEmpty() || environments.contains(environment);
    }
}
