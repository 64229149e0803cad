/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.resource.Resource;

/**
 * What a controller would apply.
 *
 * @param resources in the order of their application
 * @param reads the files that were read, absolute
 * @param findings what cannot be told without the cluster, and what the controller would refuse later
 */
public record FluxBuild(List<Resource> resources, Set<Path> reads, List<Finding> findings) {

    public FluxBuild {
        resources = List.copyOf(resources);
        reads = Set.copyOf(reads);
        findings = List.copyOf(findings);
    }

    FluxBuild with(Finding another) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(another);
        return new FluxBuild(resources, reads, all);
    }
}
