/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.resource.Resource;

/**
 * A repository that Flux applies: the Kustomizations by which clusters enter it are the targets. What those define in
 * turn is found by building them.
 */
final class FluxLayout implements Layout {

    @Override
    public String name() {
        return "flux";
    }

    @Override
    public List<RenderTarget> targets(Discovery discovery) {
        if (!discovery.tree().mentions(Definitions.FLUX)) {
            return List.of();
        }
        Set<Path> patches = discovery.graph().others();
        List<Resource> objects = SourceObjects.ofFlux(discovery.tree()).stream()
                .filter(object ->
                        !patches.contains(Path.of(object.origin().location().file())))
                .toList();
        FluxRoots found = new FluxRoots(discovery, objects);
        List<FluxRoot> roots = found.find();
        if (roots.isEmpty()) {
            return List.of();
        }
        List<RenderTarget> targets = new ArrayList<>();
        Set<Path> homes = homes(discovery, roots);
        Map<EnvironmentName, Long> clusters = clusters(discovery, roots);
        for (FluxRoot root : roots) {
            boolean entry =
                    homes.isEmpty() || homes.stream().anyMatch(root.file()::startsWith) && !found.isLeftOut(root);
            targets.add(root.isBootstrap() || entry ? target(discovery, root, clusters) : unused(discovery, root));
        }
        found.unreadable()
                .forEach(object -> targets.addAll(discovery.definitions().flux().targets(object, null)));
        return new UniqueNames().of(targets);
    }

    private static RenderTarget target(Discovery discovery, FluxRoot root, Map<EnvironmentName, Long> clusters) {
        FluxNaming naming = new FluxNaming(discovery.tree());
        FluxDefiner definer = discovery.definitions().flux();
        EnvironmentName environment = naming.environment(root);
        boolean isOneOfSeveral = root.isBootstrap() && clusters.getOrDefault(environment, 0L) > 1;
        RenderTarget place = definer.place(root.kustomization().object(), null)
                .inEnvironment(environment)
                .on(isOneOfSeveral ? naming.cluster(root) : null);
        return definer.target(root.kustomization(), place, FluxSource.scope(place));
    }

    /** Where the entries of clusters lie, so that one of which Flux is not installed yet counts too. */
    private static Set<Path> homes(Discovery discovery, List<FluxRoot> roots) {
        Path base = discovery.tree().root();
        return roots.stream()
                .filter(FluxRoot::isBootstrap)
                .map(root -> base.resolve(root.kustomization().directory()))
                .map(path -> path.equals(base) ? base : path.resolveSibling(""))
                .collect(Collectors.toSet());
    }

    private static Map<EnvironmentName, Long> clusters(Discovery discovery, List<FluxRoot> roots) {
        FluxNaming naming = new FluxNaming(discovery.tree());
        Map<EnvironmentName, Long> counts = new HashMap<>();
        roots.stream()
                .filter(FluxRoot::isBootstrap)
                .forEach(root -> counts.merge(naming.environment(root), 1L, Long::sum));
        return counts;
    }

    private static RenderTarget unused(Discovery discovery, FluxRoot root) {
        FluxObject object = root.kustomization().object();
        return discovery
                .definitions()
                .flux()
                .place(object, null)
                .from(new FaultySource(
                        "flux",
                        discovery.tree().root(),
                        NotRenderedException.unused(
                                object.reference() + " is applied by nothing in the repository",
                                object.definedAt(),
                                "list its file in a kustomization, or name where the cluster enters the repository"
                                        + " in gitops.yaml (flux.clusters)")));
    }
}
