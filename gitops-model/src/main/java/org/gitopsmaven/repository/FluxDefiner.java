/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.ChartReference;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.flux.FluxSync;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Kustomizations and HelmReleases of Flux, and what the Flux Operator makes of a FluxInstance. */
final class FluxDefiner implements Definer {

    private final SourceTree tree;

    FluxDefiner(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public boolean defines(Resource object) {
        YamlMapping content = object.content();
        return FluxKustomization.isKustomization(content)
                || HelmRelease.isHelmRelease(content)
                || "FluxInstance".equals(content.text("kind"));
    }

    @Override
    public List<RenderTarget> targets(Resource object, @Nullable RenderTarget parent) {
        YamlMapping content = object.content();
        try {
            if (HelmRelease.isHelmRelease(content)) {
                return List.of(release(HelmRelease.of(content), parent));
            }
            Optional<FluxKustomization> kustomization = FluxKustomization.isKustomization(content)
                    ? Optional.of(FluxKustomization.of(content))
                    : FluxSync.of(content);
            return kustomization.stream().map(each -> target(each, parent)).toList();
        } catch (GitOpsException fault) {
            return List.of(faulty(object, fault, parent));
        }
    }

    private RenderTarget target(FluxKustomization kustomization, @Nullable RenderTarget parent) {
        RenderTarget place = place(kustomization.object(), parent);
        if (place.environment().equals(EnvironmentName.DEFAULT)) {
            place = place.inEnvironment(environmentOf(kustomization.directory()));
        }
        return target(kustomization, place, parent == null ? FluxSource.scope(place) : FluxSource.scopeOf(parent));
    }

    /** The target of a Kustomization, at a place that has been named. */
    RenderTarget target(FluxKustomization kustomization, RenderTarget place, String scope) {
        return place.from(new FluxKustomizationSource(kustomization, directory(kustomization.directory()), scope));
    }

    private RenderTarget release(HelmRelease release, @Nullable RenderTarget parent) {
        RenderTarget place = place(release.object(), parent);
        String scope = parent == null ? FluxSource.scope(place) : FluxSource.scopeOf(parent);
        Path chart = release.chart()
                .filter(reference -> reference.source().kind().equals("GitRepository"))
                .map(ChartReference::chart)
                .map(path -> directory(GoPath.clean("/" + path).substring(1)))
                .orElse(tree.root());
        return new RenderTarget(
                place.application(),
                place.environment(),
                place.region(),
                place.cluster(),
                Controller.FLUX,
                new FluxReleaseSource(release, chart, scope),
                release.releaseNamespace(),
                place.definedAt());
    }

    /** A target without a source yet: its name, where its parent is. */
    RenderTarget place(FluxObject object, @Nullable RenderTarget parent) {
        return new RenderTarget(
                name(object.name()),
                parent == null ? EnvironmentName.DEFAULT : parent.environment(),
                parent == null ? null : parent.region(),
                parent == null ? null : parent.cluster(),
                Controller.FLUX,
                new DirectorySource(tree.root()),
                object.targetNamespace(),
                object.definedAt());
    }

    private RenderTarget faulty(Resource object, GitOpsException fault, @Nullable RenderTarget parent) {
        Location place = object.content().mark().location();
        return new RenderTarget(
                name(object.name()),
                parent == null ? EnvironmentName.DEFAULT : parent.environment(),
                parent == null ? null : parent.region(),
                parent == null ? null : parent.cluster(),
                Controller.FLUX,
                new FaultySource("flux", tree.root(), fault),
                "",
                place);
    }

    private static ApplicationName name(String name) {
        return ApplicationName.of(TargetName.clean(name));
    }

    private EnvironmentName environmentOf(String directory) {
        try {
            return TargetNaming.of(Path.of(directory), tree.settings()).environmentName();
        } catch (InvalidPathException e) {
            return EnvironmentName.DEFAULT;
        }
    }

    /** A directory of the tree; the root for a path that none can have. */
    private Path directory(String path) {
        return tree.hasDirectory(path) ? tree.root().resolve(path).normalize() : tree.root();
    }
}
