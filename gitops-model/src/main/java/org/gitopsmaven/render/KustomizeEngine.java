/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.helm.HelmException;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.chart.RenderedCharts;
import org.gitopsmaven.kustomize.load.RemoteBases;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.render.bases.CachedBases;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;

/**
 * Renders a kustomization as {@code kustomize build} does, and reads nothing outside of the tree. Files and bases that
 * several targets share are read once a run.
 */
final class KustomizeEngine {

    static final List<Rule> RULES = List.of(
            KustomizeRules.IMAGES,
            KustomizeRules.PATCH,
            KustomizeRules.PATCH_ADDS,
            KustomizeRules.GENERATED_UNUSED,
            KustomizeRules.DEPRECATED,
            KustomizeRules.MISSING,
            KustomizeRules.LOADER,
            KustomizeRules.REMOTE,
            KustomizeRules.UNSUPPORTED,
            HelmException.RULE);

    private final Path root;
    private final KustomizeOptions options;
    private final KustomizeSession session = new KustomizeSession();

    KustomizeEngine(RenderOptions options, RunHelm helm) {
        SourceTree tree = options.tree();
        this.root = tree.root();
        this.options = KustomizeOptions.defaults()
                .within(root)
                .withVirtualFiles(tree.virtualFiles())
                .withRemote(remote(options))
                .withCharts(ChartOptions.enabled(new RenderedCharts(helm::renderer, helm::remoteCharts)));
    }

    Rendering render(RenderTarget target, KustomizeSource source) {
        KustomizeBuild build = Kustomizer.build(source.directory(), options, session);
        return Rendering.of(target, build.resources(), own(build.files()), build.findings());
    }

    /** How kustomizations are built where a target says nothing else. */
    KustomizeOptions options() {
        return options;
    }

    KustomizeSession session() {
        return session;
    }

    private static RemoteBases remote(RenderOptions options) {
        return options.allowRemote()
                ? new CachedBases(options.cache(), options.access(), options.servers())
                : RemoteBases.REFUSED;
    }

    /** The files of the repository; those of remote bases are where this machine keeps them. */
    private List<Path> own(Collection<Path> files) {
        List<Path> own = new ArrayList<>();
        for (Path file : files) {
            if (file.startsWith(root)) {
                own.add(file);
            }
        }
        return own;
    }
}
