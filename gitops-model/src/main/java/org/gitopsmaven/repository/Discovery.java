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
 * @param leaves kustomizations that no other one uses
 * @param application the application of what names none itself
 */
record Discovery(SourceTree tree, List<KustomizationFile> leaves, ApplicationName application) {

    Discovery {
        leaves = List.copyOf(leaves);
    }

    static Discovery of(SourceTree tree, ApplicationName application) {
        return new Discovery(tree, KustomizationGraph.of(tree).leaves(), application);
    }

    RenderTarget target(ApplicationName name, EnvironmentName environment, KustomizationFile leaf) {
        return RenderTarget.plain(name, environment, new KustomizeSource(leaf.directory()), Location.of(leaf.file()));
    }
}
