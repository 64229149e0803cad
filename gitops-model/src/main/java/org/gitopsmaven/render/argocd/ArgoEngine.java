/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.application.BuildEnvironment;
import org.gitopsmaven.argocd.application.DirectoryOptions;
import org.gitopsmaven.argocd.application.HelmSourceOptions;
import org.gitopsmaven.argocd.application.KustomizeSourceOptions;
import org.gitopsmaven.argocd.application.NamespaceRule;
import org.gitopsmaven.argocd.application.PluginOptions;
import org.gitopsmaven.argocd.application.SourceOverrides;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.remote.FetchException;
import org.gitopsmaven.render.chart.HelmEngine;
import org.gitopsmaven.repository.ArgoRepositories;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;

/** Renders Applications as Argo CD does. One for a run; safe for use by several threads. */
public final class ArgoEngine {

    private final SourceTree tree;
    private final ArgoSettings settings;
    private final Remote remote;
    private final HelmEngine helm;
    private final KustomizeRenderer kustomize;
    private final Checkouts checkouts;
    private final ClusterScopes scopes;

    /**
     * @param kustomize how kustomizations are built where Applications say nothing
     * @param session what builds share
     */
    public ArgoEngine(
            SourceTree tree,
            ArgoSettings settings,
            Remote remote,
            HelmEngine helm,
            KustomizeOptions kustomize,
            KustomizeSession session) {
        this.tree = tree;
        this.settings = settings;
        this.remote = remote;
        this.helm = helm;
        this.kustomize = new KustomizeRenderer(kustomize, session, BuildOptions.of(settings.buildOptions()));
        this.checkouts = new Checkouts(new ArgoRepositories(tree, settings), tree.root(), remote);
        this.scopes = new ClusterScopes(tree);
    }

    /**
     * Renders an Application.
     *
     * @param target what it is in this repository
     * @throws org.gitopsmaven.finding.GitOpsException when Argo CD could not, or it takes what is not here
     */
    public ArgoRendering render(RenderTarget target, ArgoApplication application) {
        Capabilities capabilities = Capabilities.of(tree.settings(), target, application, settings);
        List<Resource> manifests = new ArrayList<>();
        List<Path> reads = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (ApplicationSource source : application.sources()) {
            if (!source.isReferenceOnly()) {
                SourceObjects objects = render(application, source, capabilities);
                manifests.addAll(Composition.expanded(objects.resources()));
                reads.addAll(objects.reads());
                findings.addAll(objects.findings());
                commands.addAll(objects.commands());
            }
        }
        Set<String> declared = ClusterScopes.declared(manifests);
        Composition composition = new Composition(new NamespaceRule(
                gvk -> scopes.isClusterScoped(gvk, declared),
                application.destination().namespace()));
        List<Resource> resources = composition.compose(manifests);
        findings.addAll(composition.findings());
        List<Path> own = reads.stream()
                .filter(file -> file.startsWith(tree.root()))
                .distinct()
                .toList();
        new RefreshCheck(tree.root()).check(application, own).ifPresent(findings::add);
        return new ArgoRendering(resources, manifests, own, findings, commands);
    }

    private SourceObjects render(ArgoApplication application, ApplicationSource source, Capabilities capabilities) {
        if (source.isChart()) {
            return chart(application, source, capabilities);
        }
        Checkout checkout = checkouts.of(source);
        Path directory = checkout.directory(source);
        ApplicationSource merged =
                SourceOverrides.apply(source, checkout.files(), checkout.relative(directory), application.name());
        BuildEnvironment environment = BuildEnvironment.of(application, merged, checkout.commit());
        return switch (merged.type(checkout.names(directory))) {
            case HELM ->
                charts(application, merged, environment, capabilities)
                        .render(checkout, directory, references(application, merged));
            case KUSTOMIZE ->
                kustomize.render(
                        checkout,
                        directory,
                        merged.options() instanceof KustomizeSourceOptions given ? given : KustomizeSourceOptions.NONE,
                        environment,
                        capabilities,
                        merged.location());
            case DIRECTORY ->
                new DirectoryRenderer(
                                checkout,
                                directory,
                                merged.options() instanceof DirectoryOptions given ? given : DirectoryOptions.NONE)
                        .render();
            case PLUGIN -> throw plugin(merged);
        };
    }

    private static NotRenderedException plugin(ApplicationSource source) {
        String name = source.options() instanceof PluginOptions plugin ? plugin.name() : "";
        return NotRenderedException.unsupported(
                "rendered by the config management plugin " + (name.isEmpty() ? "that finds it" : "\"" + name + "\"")
                        + ", which runs beside Argo CD only",
                source.location(),
                null);
    }

    private SourceObjects chart(ArgoApplication application, ApplicationSource source, Capabilities capabilities) {
        if (remote.charts().isEmpty()) {
            throw NotRenderedException.remote(
                    "the chart " + source.chart() + " of " + source.repoUrl()
                            + " lies outside of the repository, which is not allowed",
                    source.location(),
                    "allow it (gitops.allowRemote), or vendor the chart");
        }
        BuildEnvironment environment = BuildEnvironment.of(application, source, source.targetRevision());
        String url = source.repoUrl().contains("://") ? source.repoUrl() : "oci://" + source.repoUrl();
        try {
            Path archive = remote.charts().get().archive(url, source.chart(), source.targetRevision());
            return charts(application, source, environment, capabilities)
                    .render(archive, references(application, source));
        } catch (FetchException e) {
            throw NotRenderedException.remote(e.message(), source.location(), e.hint());
        }
    }

    private ChartRenderer charts(
            ArgoApplication application,
            ApplicationSource source,
            BuildEnvironment environment,
            Capabilities capabilities) {
        HelmSourceOptions options =
                source.options() instanceof HelmSourceOptions given ? given : HelmSourceOptions.NONE;
        return new ChartRenderer(helm, capabilities, application, options, environment, source.location());
    }

    /** The checkouts that value files of a source name. */
    private Map<String, Checkout> references(ArgoApplication application, ApplicationSource source) {
        Map<String, Checkout> references = new LinkedHashMap<>();
        if (source.options() instanceof HelmSourceOptions options) {
            for (ApplicationSource other : application.sources()) {
                boolean used = options.valueFiles().stream().anyMatch(file -> isIn(file, other.ref()))
                        || options.fileParameters().stream().anyMatch(file -> isIn(file.path(), other.ref()));
                if (!other.ref().isEmpty() && used) {
                    references.put(other.ref(), checkouts.of(other));
                }
            }
        }
        return references;
    }

    private static boolean isIn(String file, String ref) {
        return file.startsWith("$" + ref + "/");
    }
}
