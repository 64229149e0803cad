/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What a target gave.
 *
 * @param resources its objects in apply order; empty unless rendered
 * @param reads every file that was read, absolute
 * @param findings what the engine noticed and did not refuse
 * @param fault why it was not rendered, or null
 */
public record Rendering(
        RenderTarget target,
        RenderStatus status,
        List<Resource> resources,
        SortedSet<Path> reads,
        List<Finding> findings,
        @Nullable GitOpsException fault) {

    public Rendering {
        resources = List.copyOf(resources);
        reads = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        findings = List.copyOf(findings);
    }

    static Rendering of(RenderTarget target, List<Resource> resources, Collection<Path> reads, List<Finding> findings) {
        return new Rendering(target, RenderStatus.RENDERED, resources, new TreeSet<>(reads), findings, null);
    }

    static Rendering refused(RenderTarget target, GitOpsException fault) {
        return new Rendering(target, RenderStatus.REFUSED, List.of(), new TreeSet<>(), List.of(), fault);
    }

    public boolean isRendered() {
        return status == RenderStatus.RENDERED;
    }
}
