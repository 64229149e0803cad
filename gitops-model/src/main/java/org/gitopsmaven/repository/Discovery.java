/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.finding.Location;

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
        return new Discovery(tree, KustomizationGraph.of(tree), application, Definitions.of(tree, ArgoSettings.NONE));
    }

    /** Kustomizations that no other one uses. */
    List<KustomizationFile> leaves() {
        return graph.leaves();
    }

    RenderTarget target(ApplicationName name, EnvironmentName environment, KustomizationFile leaf) {
        return RenderTarget.plain(name, environment, new KustomizeSource(leaf.directory()), Location.of(leaf.file()));
    }
}
