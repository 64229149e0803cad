/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.flux.CrdsPolicy;
import org.gitopsmaven.flux.HelmRelease;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.flux.PostRenderer;
import org.gitopsmaven.flux.ReleaseValues;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.render.chart.RenderedChart;
import org.gitopsmaven.repository.config.ClusterCapabilities;
import org.gitopsmaven.resource.Resource;

/** Renders HelmReleases. Ported from {@code internal/action} of {@code fluxcd/helm-controller}: what it installs. */
final class ReleaseBuild {

    private static final String GROUP = "helm.toolkit.fluxcd.io";

    private final HelmEngine helm;
    private final ReleaseCharts charts;
    private final KustomizeOptions options;
    private final Path root;

    ReleaseBuild(HelmEngine helm, ReleaseCharts charts, KustomizeOptions options, Path root) {
        this.helm = helm;
        this.charts = charts;
        this.options = options;
        this.root = root;
    }

    FluxBuild build(HelmRelease release, ObjectLookup objects, ClusterCapabilities cluster) {
        ReleaseChart chart = charts.find(release, objects);
        ReleaseValues values = ReleaseValues.of(release, objects);
        RenderedChart rendered = helm.render(request(release, chart, values, cluster));
        Ownership ownership = new Ownership(GROUP, release.object());
        List<Resource> resources = new ArrayList<>();
        rendered.resources().stream()
                .limit(rendered.definitions())
                .filter(resource -> resource.kind().equals("CustomResourceDefinition"))
                .map(ownership::applyAlone)
                .forEach(resources::add);
        List<Resource> manifests =
                rendered.resources().stream().skip(rendered.definitions()).toList();
        for (PostRenderer renderer : release.postRenderers()) {
            manifests = new PostRendering(options, root).apply(renderer, manifests);
        }
        manifests.stream().map(ownership::applyOver).forEach(resources::add);
        List<Finding> findings = new ArrayList<>(rendered.findings());
        findings.addAll(new ClusterData(objects).findings(release, values));
        Set<Path> reads = new LinkedHashSet<>(rendered.reads());
        reads.removeIf(file -> !file.startsWith(root)); // archives lie where this machine keeps them
        return new FluxBuild(resources, reads, findings);
    }

    private static HelmRequest request(
            HelmRelease release, ReleaseChart chart, ReleaseValues values, ClusterCapabilities cluster) {
        HelmValues layer =
                new HelmValues.Tree("the values of " + release.object().reference(), values.values());
        boolean crds = release.installCrds() != CrdsPolicy.SKIP || release.upgradeCrds() != CrdsPolicy.SKIP;
        HelmRequest request = HelmRequest.of(chart.path())
                .withRoot(chart.root())
                .withRelease(release.releaseName(), release.releaseNamespace())
                .withKubeVersion(Objects.requireNonNullElse(cluster.helmVersion(), HelmRequest.DEFAULT_KUBE_VERSION))
                .withApiVersions(cluster.apiVersions())
                .withValues(List.of(layer))
                .withCrds(crds)
                .withHooks(!release.disableHooks(), false);
        List<HelmValues> own = chart.ownValues();
        HelmRequest wanted = own == null ? request : request.withOwnValues(own);
        return release.disableSchemaValidation() ? wanted.withoutSchemaValidation() : wanted;
    }
}
