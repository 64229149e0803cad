/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.SourceIgnore;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.remote.RemoteCharts;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.FluxReleaseSource;
import org.gitopsmaven.repository.FluxRepository;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.ClusterCapabilities;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Renders the definitions of Flux, each with the objects that its cluster has. One for a run, for all threads. */
public final class FluxEngine {

    private final KustomizeOptions options;
    private final KustomizeSession session;
    private final ClusterObjects objects;
    private final KustomizationSources sources;
    private final ReleaseBuild releases;
    private final SourceTree tree;

    /**
     * @param options how kustomizations are built otherwise: limits, remote bases
     * @param helm the one of the run
     * @param charts published charts; null where nothing from outside is allowed
     */
    public FluxEngine(
            SourceTree tree,
            KustomizeOptions options,
            KustomizeSession session,
            HelmEngine helm,
            Supplier<@Nullable RemoteCharts> charts) {
        this.tree = tree;
        this.options = options.withCharts(ChartOptions.disabled());
        this.session = session;
        this.objects = new ClusterObjects(tree);
        FluxRepository repository = new FluxRepository(tree);
        Artifact artifact = Artifact.of(tree.root(), tree.virtualFiles(), tree.without());
        this.sources = new KustomizationSources(repository, artifact);
        this.releases =
                new ReleaseBuild(helm, new ReleaseCharts(repository, artifact, charts), this.options, tree.root());
    }

    /** Builds a Kustomization. */
    public FluxBuild build(RenderTarget target, FluxKustomizationSource source) {
        ObjectLookup lookup = objects.all(ClusterScope.of(target));
        FluxKustomization kustomization = sources.inRepository(source.kustomization(), lookup);
        SourceIgnore ignore = sources.ignore(kustomization, lookup);
        FluxBuild build =
                new KustomizationBuild(sources.artifact(), ignore, options, session).build(kustomization, lookup);
        Optional<Finding> leftOut = new LeftOutFiles(sources.artifact(), ignore, sources.isKnown(kustomization, lookup))
                .check(kustomization, build.reads());
        FluxBuild told = leftOut.map(build::with).orElse(build);
        return kustomization.object().suspended() ? told.with(suspended(target)) : told;
    }

    /** Renders a HelmRelease. */
    public FluxBuild build(RenderTarget target, FluxReleaseSource source) {
        HelmRelease release = source.release();
        ObjectLookup lookup = objects.all(ClusterScope.of(target));
        ClusterCapabilities cluster =
                tree.settings().capabilities(target.environment(), Objects.requireNonNullElse(target.cluster(), ""));
        FluxBuild build = releases.build(release, lookup, cluster);
        return release.object().suspended() ? build.with(suspended(target)) : build;
    }

    private static Finding suspended(RenderTarget target) {
        return Finding.of(FluxRules.SUSPENDED, "is suspended: Flux applies none of this until it is resumed")
                .at(target.definedAt());
    }

    /** Remembers what a target applies: what is rendered later in the same cluster can refer to it. */
    public void learn(RenderTarget target, List<Resource> resources) {
        objects.add(FluxSource.scopeOf(target), resources);
    }

    /** Of these targets those that have all that they refer to; the ones that lack least when none has. */
    public List<RenderTarget> ready(List<RenderTarget> targets) {
        return new ReadyTargets(objects).of(targets);
    }
}
