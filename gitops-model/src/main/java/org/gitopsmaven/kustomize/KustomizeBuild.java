/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.resource.Resource;

/**
 * What a build gives.
 *
 * @param resources in the order of the output; each node of their trees knows the file and line it came from
 * @param files what was read
 * @param findings what kustomize silently accepts
 * @param warnings the lines that kustomize prints about deprecated fields
 */
public record KustomizeBuild(List<Resource> resources, Set<Path> files, List<Finding> findings, List<String> warnings) {

    public KustomizeBuild {
        resources = List.copyOf(resources);
        files = Set.copyOf(files);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
