/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;

/**
 * Objects in the order in which Flux would reconcile them: each after those it depends on.
 *
 * @param ordered all objects; those that do not depend on each other stay as they were
 * @param missing what is depended on and is not there, by the object that depends
 */
public record FluxDependencies<T>(List<T> ordered, Map<T, List<FluxReference>> missing) {

    /** The order of Kustomizations; a cycle is an error that shows it. */
    public static FluxDependencies<FluxKustomization> of(List<FluxKustomization> kustomizations) {
        return new Walk<>(
                        kustomizations,
                        FluxKustomization::reference,
                        FluxKustomization::dependsOn,
                        FluxKustomization::definedAt)
                .run();
    }

    /** The order of HelmReleases; a cycle is an error that shows it. */
    public static FluxDependencies<HelmRelease> ofReleases(List<HelmRelease> releases) {
        return new Walk<>(releases, HelmRelease::reference, HelmRelease::dependsOn, HelmRelease::definedAt).run();
    }

    private static final class Walk<T> {

        private final Map<FluxReference, T> byReference = new LinkedHashMap<>();
        private final Function<T, List<FluxReference>> needs;
        private final Function<T, Location> place;
        private final Set<T> done = new LinkedHashSet<>();
        private final Map<T, List<FluxReference>> missing = new LinkedHashMap<>();

        Walk(
                List<T> objects,
                Function<T, FluxReference> name,
                Function<T, List<FluxReference>> needs,
                Function<T, Location> place) {
            objects.forEach(object -> byReference.putIfAbsent(name.apply(object), object));
            this.needs = needs;
            this.place = place;
        }

        FluxDependencies<T> run() {
            byReference.forEach((reference, object) -> visit(reference, object, new ArrayList<>()));
            return new FluxDependencies<>(List.copyOf(done), Map.copyOf(missing));
        }

        private void visit(FluxReference reference, T object, List<FluxReference> path) {
            if (done.contains(object)) {
                return;
            }
            int before = path.indexOf(reference);
            path.add(reference);
            if (before >= 0) {
                String cycle = path.subList(before, path.size()).stream()
                        .map(FluxReference::toString)
                        .collect(Collectors.joining(" → "));
                throw new GitOpsException(
                        "dependsOn goes round in a circle: " + cycle,
                        place.apply(object),
                        "remove one of these dependencies; Flux would wait for ever");
            }
            for (FluxReference need : needs.apply(object)) {
                T other = byReference.get(need);
                if (other == null) {
                    missing.computeIfAbsent(object, key -> new ArrayList<>()).add(need);
                } else {
                    visit(need, other, path);
                }
            }
            path.remove(path.size() - 1);
            done.add(object);
        }
    }
}
