/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;

/** A plain folder of manifests: one target. */
final class ManifestFolderLayout implements Layout {

    @Override
    public String name() {
        return "manifests";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        SourceTree tree = discovery.tree();
        OwnPolicies policies = OwnPolicies.of(tree);
        if (tree.yamlFiles().stream()
                .noneMatch(file -> !policies.has(file, tree.root()) && Manifests.looksLikeOne(tree, file))) {
            return List.of();
        }
        return List.of(RenderTarget.ofDirectory(discovery.application(), EnvironmentName.DEFAULT, tree.root()));
    }
}
