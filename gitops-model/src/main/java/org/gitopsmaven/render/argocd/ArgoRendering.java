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
 * What an Application gives.
 *
 * @param resources in the order in which Argo CD syncs them
 * @param manifests the same before namespaces are filled in, in the order of the sources, as the hydrator writes them
 * @param reads the files of this repository that were read
 * @param findings what differs from what one might think
 * @param commands what would render it by hand
 */
public record ArgoRendering(
        List<Resource> resources,
        List<Resource> manifests,
        List<Path> reads,
        List<Finding> findings,
        List<String> commands) {

    public ArgoRendering {
        resources = List.copyOf(resources);
        manifests = List.copyOf(manifests);
        reads = List.copyOf(reads);
        findings = List.copyOf(findings);
        commands = List.copyOf(commands);
    }
}
