/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * What the layouts look at.
 *
 * @param tree the files
 * @param kustomizations which kustomization uses which
 * @param application the application of what names none itself
 */
record Discovery(SourceTree tree, KustomizationGraph kustomizations, ApplicationName application) {

    List<KustomizationFile> leaves() {
        return kustomizations.leaves();
    }

    RenderTarget target(ApplicationName name, EnvironmentName environment, KustomizationFile leaf) {
        return RenderTarget.plain(name, environment, new KustomizeSource(leaf.directory()), Location.of(leaf.file()));
    }
}
