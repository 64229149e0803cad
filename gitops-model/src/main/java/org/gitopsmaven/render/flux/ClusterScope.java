/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.RenderTarget;

/**
 * Which cluster a target is for.
 *
 * @param name what tells it from other clusters
 * @param environment by which {@code gitops.yaml} gives objects
 */
record ClusterScope(String name, EnvironmentName environment) {

    static ClusterScope of(RenderTarget target) {
        return new ClusterScope(FluxSource.scopeOf(target), target.environment());
    }
}
