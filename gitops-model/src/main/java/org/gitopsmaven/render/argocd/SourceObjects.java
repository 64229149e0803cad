/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.resource.Resource;

/**
 * What one source gives.
 *
 * @param resources in the order in which the repo-server would give them
 * @param reads the files that were read, absolute
 * @param commands what would render it by hand, as the hydrator of Argo CD notes it
 */
record SourceObjects(List<Resource> resources, List<Path> reads, List<Finding> findings, List<String> commands) {

    SourceObjects {
        resources = List.copyOf(resources);
        reads = List.copyOf(reads);
        findings = List.copyOf(findings);
        commands = List.copyOf(commands);
    }
}
