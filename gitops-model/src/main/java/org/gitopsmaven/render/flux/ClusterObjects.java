/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.flux.FluxSource;
import org.gitopsmaven.flux.GeneratedArtifacts;
import org.gitopsmaven.flux.ObjectLookup;
import org.gitopsmaven.repository.SourceObjects;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * The ConfigMaps, Secrets and sources that clusters have: those that {@code gitops.yaml} gives, those that were rendered
 * for the same cluster, and those that stand in one file only, which something outside of the repository applies.
 */
final class ClusterObjects {

    private static final Set<String> DATA = Set.of("ConfigMap", "Secret");

    private final SourceTree tree;
    private final Map<String, Map<FluxReference, YamlMapping>> rendered = new LinkedHashMap<>();
    private final Set<Location> places = new HashSet<>();
    private @Nullable Map<FluxReference, List<YamlMapping>> written;

    ClusterObjects(SourceTree tree) {
        this.tree = tree;
    }

    /** Remembers what a cluster gets. */
    synchronized void add(String scope, List<Resource> resources) {
        Map<FluxReference, YamlMapping> objects = rendered.computeIfAbsent(scope, key -> new LinkedHashMap<>());
        for (Resource resource : resources) {
            if (counts(resource)) {
                references(resource).forEach(reference -> objects.put(reference, resource.content()));
                places.add(resource.origin().location());
            }
        }
    }

    /** The objects that are known for sure: given, or rendered. */
    ObjectLookup known(ClusterScope scope) {
        return reference -> find(scope, reference);
    }

    /** The same, and those that nothing renders. */
    ObjectLookup all(ClusterScope scope) {
        return reference -> find(scope, reference).or(() -> written(scope, reference));
    }

    private synchronized Optional<YamlMapping> find(ClusterScope scope, FluxReference reference) {
        Map<FluxReference, YamlMapping> objects = rendered.getOrDefault(scope.name(), Map.of());
        return tree.settings()
                .flux()
                .object(reference, scope.environment())
                .map(object -> object.content())
                .or(() -> Optional.ofNullable(objects.get(reference)))
                .or(() -> Optional.ofNullable(objects.get(anywhere(reference))));
    }

    /** An object of one file, when no other has one of this name, or none beside the definition. */
    private synchronized Optional<YamlMapping> written(ClusterScope scope, FluxReference reference) {
        if (written == null) {
            written = read();
        }
        List<YamlMapping> found = new ArrayList<>(written.getOrDefault(reference, List.of()));
        found.addAll(written.getOrDefault(anywhere(reference), List.of()));
        if (found.size() > 1) {
            found.removeIf(object -> !scope.isBeside(object.mark().file()));
        }
        return found.size() == 1 && !places.contains(found.get(0).mark().location())
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private Map<FluxReference, List<YamlMapping>> read() {
        Map<FluxReference, List<YamlMapping>> objects = new LinkedHashMap<>();
        for (Resource resource : SourceObjects.in(tree, ClusterObjects::mayHaveOne)) {
            if (counts(resource)) {
                references(resource)
                        .forEach(reference -> objects.computeIfAbsent(reference, key -> new ArrayList<>())
                                .add(resource.content()));
            }
        }
        return objects;
    }

    private static boolean mayHaveOne(String text) {
        return text.contains("ConfigMap")
                || text.contains("Secret")
                || text.contains("source.toolkit.fluxcd.io")
                || text.contains("source.extensions.fluxcd.io");
    }

    private static boolean counts(Resource resource) {
        return DATA.contains(resource.kind()) && resource.gvk().group().isEmpty()
                || ClusterData.MAKERS.contains(resource.kind())
                || GeneratedArtifacts.of(resource.content()).isPresent()
                || FluxSource.isSource(resource.content());
    }

    /** The names under which an object is found: its own, or those of what it makes. */
    private static List<FluxReference> references(Resource resource) {
        return GeneratedArtifacts.of(resource.content())
                .map(GeneratedArtifacts::references)
                .orElseGet(() -> List.of(new FluxReference(resource.kind(), resource.namespace(), resource.name())));
    }

    /** An object whose namespace is said where it is applied. */
    private static FluxReference anywhere(FluxReference reference) {
        return new FluxReference(reference.kind(), "", reference.name());
    }
}
