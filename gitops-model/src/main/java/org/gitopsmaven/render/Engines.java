/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.Hydrator;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.render.argocd.ArgoEngine;
import org.gitopsmaven.render.argocd.ArgoRendering;
import org.gitopsmaven.render.argocd.ArgoRules;
import org.gitopsmaven.render.argocd.Remote;
import org.gitopsmaven.render.chart.ChartRules;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.render.flux.FluxEngine;
import org.gitopsmaven.render.flux.FluxRules;
import org.gitopsmaven.repository.ArgoSource;
import org.gitopsmaven.repository.DirectorySource;
import org.gitopsmaven.repository.FaultySource;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.repository.HelmSource;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.Source;
import org.jspecify.annotations.Nullable;

/** Picks the engine for a source. Shared by all threads of a run. */
final class Engines implements AutoCloseable {

    private final RenderOptions options;
    private final RunHelm helm;
    private final KustomizeEngine kustomize;
    private final DirectoryEngine directory;
    private final FluxRun flux;
    private @Nullable ArgoEngine argocd;

    Engines(RenderOptions options) {
        this.options = options;
        this.helm = new RunHelm(options);
        this.kustomize = new KustomizeEngine(options, helm);
        this.directory = new DirectoryEngine(options.tree(), options.visitor());
        this.flux = new FluxRun(() -> new FluxEngine(
                options.tree(),
                kustomize.options(),
                kustomize.session(),
                new HelmEngine(helm::renderer, options.allowRemote()),
                helm::remoteCharts));
    }

    /** The rules of all engines; asking for them loads the classes of each. */
    static List<Rule> rules() {
        return Stream.of(
                        List.of(GitOpsException.FAULT, DirectoryEngine.IGNORED),
                        KustomizeEngine.RULES,
                        ChartRules.ALL,
                        ArgoRules.ALL,
                        FluxRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** What can be rendered now; the rest waits for what that gives. */
    List<RenderTarget> ready(List<RenderTarget> wave) {
        return flux.ready(wave);
    }

    /** Takes note of a wave that is done, before the next one. */
    void learn(List<Rendering> renderings) {
        flux.learn(renderings);
    }

    /** What was rendered, with its place in the order in which it is applied. */
    List<Rendering> planned(List<Rendering> renderings, List<Rendering> all) {
        return flux.planned(renderings, all);
    }

    Rendering render(RenderTarget target) {
        try {
            Source source = target.source();
            if (source instanceof KustomizeSource kustomization) {
                return kustomize.render(target, kustomization);
            }
            if (source instanceof ArgoSource application) {
                return render(target, application);
            }
            if (source instanceof FluxSource definition) {
                return flux.render(target, definition);
            }
            if (source instanceof HelmSource chart) {
                return new ChartEngine(options.tree(), charts()).render(target, chart);
            }
            if (source instanceof FaultySource faulty) {
                return Rendering.failed(target, faulty.fault());
            }
            return directory.render(target, (DirectorySource) source);
        } catch (GitOpsException fault) {
            return Rendering.failed(target, fault);
        }
    }

    private Rendering render(RenderTarget target, ArgoSource source) {
        ArgoApplication application = source.application();
        ArgoRendering rendering = argocd().render(target, application);
        Hydration hydration = new Hydration(
                application.sources().get(0).repoUrl(),
                application.hydrator().map(Hydrator::hydrateTo).orElse(null),
                application.hydrator().map(Hydrator::path).orElse(null),
                rendering.manifests(),
                rendering.commands());
        return Rendering.of(target, rendering.resources(), rendering.reads(), rendering.findings())
                .with(hydration);
    }

    private synchronized ArgoEngine argocd() {
        if (argocd == null) {
            argocd = new ArgoEngine(
                    options.tree(), options.argocd(), remote(), charts(), kustomize.options(), kustomize.session());
        }
        return argocd;
    }

    private HelmEngine charts() {
        return new HelmEngine(helm::renderer, options.allowRemote());
    }

    private Remote remote() {
        return options.allowRemote()
                ? new Remote(Optional.of(kustomize.options().remote()), Optional.ofNullable(helm.remoteCharts()))
                : Remote.REFUSED;
    }

    @Override
    public void close() {
        helm.close();
    }
}
