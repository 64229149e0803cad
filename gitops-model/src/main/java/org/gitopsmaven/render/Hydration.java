/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A target as Argo CD's source hydrator would commit it.
 *
 * @param repoUrl of the sources, as the Application spells it; empty when no Application says it
 * @param branch that is written; null for the environment of the target
 * @param path in the branch; null for what the target is called
 * @param manifests before namespaces are filled in, in the order of the sources
 * @param commands what would render it by hand
 */
public record Hydration(
        String repoUrl,
        @Nullable String branch,
        @Nullable String path,
        List<Resource> manifests,
        List<String> commands) {

    public Hydration {
        manifests = List.copyOf(manifests);
        commands = List.copyOf(commands);
    }
}
