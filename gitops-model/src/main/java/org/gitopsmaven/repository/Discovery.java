/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.repository.config.GitOpsYaml;

/**
 * What the layouts look at.
 *
 * @param tree the files
 * @param graph which kustomization uses which
 * @param application the application of what names none itself
 * @param definitions what objects of controllers define
 */
record Discovery(SourceTree tree, KustomizationGraph graph, ApplicationName application, Definitions definitions) {

    static Discovery of(SourceTree tree, ApplicationName application) {
        return new Discovery(
                tree,
                KustomizationGraph.of(tree),
                application,
                Definitions.of(tree, tree.settings().argoSettings()));
    }

    /** What the tree says of itself. */
    GitOpsYaml settings() {
        return tree.settings();
    }

    /** What the path of a directory says about its application and environment. */
    TargetNaming naming(Path directory) {
        return TargetNaming.of(tree.root().relativize(directory), tree.settings());
    }

    /** Kustomizations that no other one uses. */
    List<KustomizationFile> leaves() {
        return graph.leaves();
    }

    RenderTarget target(ApplicationName name, EnvironmentName environment, KustomizationFile leaf) {
        return RenderTarget.plain(name, environment, new KustomizeSource(leaf.directory()), Location.of(leaf.file()));
    }
}
