/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.argocd.application.BuildEnvironment;
import org.gitopsmaven.argocd.application.KustomizeSourceOptions;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.JsonTree;

/** Builds a kustomization after the changes that the Application asks for. Ported from {@code util/kustomize}. */
final class KustomizeRenderer {

    private final KustomizeOptions base;
    private final KustomizeSession session;
    private final BuildOptions buildOptions;

    /**
     * @param base how kustomizations are built where the Application says nothing
     * @param buildOptions {@code kustomize.buildOptions} of Argo CD
     */
    KustomizeRenderer(KustomizeOptions base, KustomizeSession session, BuildOptions buildOptions) {
        this.base = base;
        this.session = session;
        this.buildOptions = buildOptions;
    }

    SourceObjects render(
            Checkout checkout,
            Path directory,
            KustomizeSourceOptions options,
            BuildEnvironment environment,
            Capabilities capabilities,
            Location place) {
        KustomizeOptions changed =
                changed(checkout, directory, options, environment, place).withCharts(charts(options, capabilities));
        KustomizeBuild build = Kustomizer.build(directory, changed, session);
        List<Resource> resources = build.resources().stream()
                .map(resource -> new Resource(JsonTree.ofPrinted(resource.content()), resource.origin()))
                .toList();
        List<Finding> findings = new ArrayList<>(build.findings());
        if (!options.version().isEmpty()) {
            findings.add(Finding.of(
                            ArgoRules.VERSION,
                            "kustomize.version: got \"" + options.version() + "\", rendered with 5.8.1")
                    .at(place));
        }
        return new SourceObjects(
                resources,
                List.copyOf(build.files()),
                findings,
                new Commands(checkout.root())
                        .kustomize(
                                directory,
                                options,
                                components(checkout, directory, options),
                                environment,
                                buildOptions.words(changed.charts())));
    }

    private ChartOptions charts(KustomizeSourceOptions options, Capabilities capabilities) {
        return buildOptions.enableHelm()
                ? base.charts()
                        .withVersions(
                                options.kubeVersion().isEmpty() ? capabilities.kubeVersion() : options.kubeVersion(),
                                options.apiVersions().isEmpty() ? capabilities.apiVersions() : options.apiVersions())
                : ChartOptions.disabled();
    }

    private KustomizeOptions changed(
            Checkout checkout,
            Path directory,
            KustomizeSourceOptions options,
            BuildEnvironment environment,
            Location place) {
        KustomizeOptions changed = buildOptions.applyTo(base.within(checkout.root()));
        if (!options.namePrefix().isEmpty()) {
            changed = changed.withNamePrefix(options.namePrefix());
        }
        if (!options.nameSuffix().isEmpty()) {
            changed = changed.withNameSuffix(options.nameSuffix());
        }
        if (!options.namespace().isEmpty()) {
            changed = changed.withNamespace(options.namespace());
        }
        if (!options.images().isEmpty()) {
            changed = changed.withImages(
                    options.images().stream().map(environment::substitute).toList());
        }
        List<String> components = components(checkout, directory, options);
        if (!components.isEmpty()) {
            changed = changed.withComponents(components);
        }
        return changed.withOtherEdits(new KustomizationEdits(options, environment, place).all());
    }

    private static List<String> components(Checkout checkout, Path directory, KustomizeSourceOptions options) {
        return options.components().stream()
                .filter(component -> !options.ignoreMissingComponents() || exists(checkout, directory, component))
                .toList();
    }

    private static boolean exists(Checkout checkout, Path directory, String component) {
        Path path = directory.resolve(component).normalize();
        return path.startsWith(checkout.root()) && Files.exists(path);
    }
}
