/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.argocd.application.ApplicationSource;
import org.gitopsmaven.argocd.application.ArgoApplication;
import org.gitopsmaven.argocd.applicationset.ApplicationSetExpander;
import org.gitopsmaven.argocd.applicationset.Expansion;
import org.gitopsmaven.argocd.applicationset.GeneratedApplication;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Applications, and ApplicationSets expanded without a cluster. */
final class ArgoDefiner implements Definer {

    private final SourceTree tree;
    private final ArgoRepositories repositories;
    private final ArgoSettings settings;

    ArgoDefiner(SourceTree tree, ArgoSettings settings) {
        this.tree = tree;
        this.settings = settings;
        this.repositories = new ArgoRepositories(tree, settings);
    }

    ArgoRepositories repositories() {
        return repositories;
    }

    @Override
    public boolean defines(Resource object) {
        return ArgoApplication.isApplication(object.content()) || ArgoApplication.isApplicationSet(object.content());
    }

    @Override
    public List<RenderTarget> targets(Resource object, @Nullable RenderTarget parent) {
        return ArgoApplication.isApplication(object.content())
                ? List.of(application(object.content(), parent))
                : applications(object, parent);
    }

    private RenderTarget application(YamlMapping object, @Nullable RenderTarget parent) {
        try {
            ArgoApplication application = ArgoApplication.of(object);
            if (application.sources().isEmpty()) {
                throw new GitOpsException(
                        "spec.source and spec.sources: got none, want one",
                        application.definedAt(),
                        "set spec.source.repoURL and spec.source.path");
            }
            for (ApplicationSource source : application.sources()) {
                Optional<GitOpsException> unnamed = source.unnamed();
                if (unnamed.isPresent()) {
                    throw unnamed.get();
                }
            }
            RenderTarget target = new RenderTarget(
                    ApplicationName.of(TargetName.clean(application.name())),
                    EnvironmentName.DEFAULT,
                    null,
                    null,
                    Controller.ARGOCD,
                    new ArgoSource(application, directory(application)),
                    application.destination().namespace(),
                    application.definedAt());
            return new ArgoNaming(application, file(application.definedAt()), tree.settings()).name(target, parent);
        } catch (GitOpsException fault) {
            return faulty("argocd", object, fault, parent);
        }
    }

    private Path directory(ArgoApplication application) {
        return application.sources().stream()
                .filter(source -> !source.isReferenceOnly() && !source.isChart())
                .flatMap(source -> repositories.directory(source.repoUrl(), source.path()).stream())
                .findFirst()
                .orElse(tree.root());
    }

    private @Nullable Path file(Location place) {
        Path file = Path.of(place.file());
        return file.startsWith(tree.root()) ? tree.root().relativize(file) : null;
    }

    private List<RenderTarget> applications(Resource set, @Nullable RenderTarget parent) {
        Expansion expansion = new ApplicationSetExpander(repositories.context()).expand(set);
        List<RenderTarget> targets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (GeneratedApplication generated : expansion.applications()) {
            String name = new Resource(generated.content(), set.origin()).name();
            targets.add(
                    names.add(name)
                            ? application(generated.content(), parent)
                            : faulty("argocd", generated.content(), twice(set, name), parent));
        }
        expansion.problems().forEach(problem -> targets.add(faulty("applicationset", set.content(), problem, parent)));
        if (targets.isEmpty()
                && repositories.clusters().isEmpty()
                && asksForClusters(set.content().at("spec", "generators"))) {
            targets.add(faulty("applicationset", set.content(), noClusters(set), parent));
        }
        return targets;
    }

    /** A target that says why there is nothing to render. */
    RenderTarget faulty(String type, YamlMapping object, GitOpsException fault, @Nullable RenderTarget parent) {
        Location place = object.mark().location();
        String name = new Resource(object, new Origin(place)).name();
        Path file = file(place);
        Path directory = file == null ? tree.root() : tree.root().resolve(file).resolveSibling("");
        return new RenderTarget(
                ApplicationName.of(TargetName.clean(name)),
                parent == null ? EnvironmentName.DEFAULT : parent.environment(),
                null,
                null,
                Controller.ARGOCD,
                new FaultySource(type, directory, fault),
                "",
                place);
    }

    private static GitOpsException twice(Resource set, String name) {
        return new GitOpsException(
                "ApplicationSet " + set.name() + " contains applications with duplicate name: " + name,
                set.content().mark().location(),
                "put a parameter that differs into metadata.name of the template");
    }

    private static GitOpsException noClusters(Resource set) {
        return NotRenderedException.unsupported(
                "not expanded: the generator clusters asks for the clusters that Argo CD knows",
                set.content().mark().location(),
                "name the clusters in gitops.yaml");
    }

    private static boolean asksForClusters(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.contains("clusters")
                    || mapping.entries().stream().anyMatch(entry -> asksForClusters(entry.value()));
        }
        return node instanceof YamlSequence sequence
                && sequence.items().stream().anyMatch(ArgoDefiner::asksForClusters);
    }
}
