/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.render.chart.RenderedChart;
import org.gitopsmaven.repository.HelmSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.ClusterCapabilities;

/** Renders charts of the repository with values, as {@code helm template} does. */
final class ChartEngine {

    private static final String NAMESPACE = "default";

    private final SourceTree tree;
    private final HelmEngine helm;

    ChartEngine(SourceTree tree, HelmEngine helm) {
        this.tree = tree;
        this.helm = helm;
    }

    Rendering render(RenderTarget target, HelmSource source) {
        String namespace = target.namespace().isEmpty() ? NAMESPACE : target.namespace();
        RenderedChart chart = helm.render(told(target, HelmRequest.of(source.directory()))
                .withRoot(tree.root())
                .withRelease(source.release(), namespace)
                .withValues(source.valueFiles().stream().map(this::values).toList()));
        TreeSet<Path> reads = new TreeSet<>(chart.reads());
        reads.addAll(source.valueFiles());
        return Rendering.of(target, chart.resources(), reads, chart.findings());
    }

    /** What the cluster would tell. */
    private HelmRequest told(RenderTarget target, HelmRequest request) {
        String cluster = target.cluster() == null ? "" : target.cluster();
        ClusterCapabilities capabilities = tree.settings().capabilities(target.environment(), cluster);
        String version = capabilities.helmVersion();
        HelmRequest told = request.withApiVersions(List.copyOf(capabilities.apiVersions()));
        return version == null ? told : told.withKubeVersion(version);
    }

    private HelmValues values(Path file) {
        return tree.virtualFiles().containsKey(file)
                ? new HelmValues.Text(file.toString(), tree.read(file))
                : new HelmValues.File(file);
    }
}
