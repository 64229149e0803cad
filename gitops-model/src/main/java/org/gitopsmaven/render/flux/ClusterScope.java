/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.RenderTarget;

/**
 * Which cluster a target is for.
 *
 * @param name what tells it from other clusters
 * @param environment by which {@code gitops.yaml} gives objects
 * @param home the directory of the file that defines the target
 */
record ClusterScope(String name, EnvironmentName environment, String home) {

    static ClusterScope of(RenderTarget target) {
        String file = target.definedAt().file();
        return new ClusterScope(FluxSource.scopeOf(target), target.environment(), directory(file));
    }

    /** Whether a file lies beside the definition. */
    boolean isBeside(String file) {
        return directory(file).equals(home);
    }

    private static String directory(String file) {
        return String.valueOf(Path.of(file).getParent());
    }
}
