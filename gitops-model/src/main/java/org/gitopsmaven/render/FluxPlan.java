/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.flux.FluxDependencies;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.flux.FluxReference;
import org.gitopsmaven.render.flux.FluxRules;
import org.gitopsmaven.repository.FluxKustomizationSource;
import org.gitopsmaven.repository.FluxReleaseSource;
import org.gitopsmaven.repository.FluxSource;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Resource;

/**
 * The order in which Flux reconciles what was rendered for one cluster: Kustomizations after those they depend on, each
 * followed by the HelmReleases that it brings. Tells of dependencies that are not there or lead in a circle.
 */
final class FluxPlan {

    private final Map<FluxReference, Integer> ranks = new HashMap<>();
    private final Map<FluxReference, List<Finding>> findings = new HashMap<>();

    private FluxPlan(List<Rendering> cluster, Set<FluxReference> everywhere) {
        FluxDependencies kustomizations = FluxDependencies.of(objects(cluster, FluxKustomizationSource.class));
        FluxDependencies releases = FluxDependencies.of(objects(cluster, FluxReleaseSource.class));
        Severity severity = cluster.stream().allMatch(Rendering::isRendered) ? Severity.ERROR : Severity.WARNING;
        int step = releases.ordered().size() + 1;
        for (FluxObject object : kustomizations.ordered()) {
            ranks.put(object.reference(), step * (ranks.size() + 1));
        }
        Map<FluxReference, Integer> owners = owners(cluster);
        int place = 0;
        for (FluxObject object : releases.ordered()) {
            place++;
            ranks.put(object.reference(), owners.getOrDefault(object.reference(), 0) + place);
        }
        Set<FluxReference> elsewhere = severity == Severity.ERROR ? Set.of() : everywhere;
        tell(kustomizations, severity, elsewhere);
        tell(releases, severity, elsewhere);
    }

    /**
     * The renderings with their places in the order, and with what is wrong with it.
     *
     * @param all what else was rendered, so that nothing of it is missed
     */
    static List<Rendering> apply(List<Rendering> renderings, List<Rendering> all) {
        Map<String, List<Rendering>> clusters = new LinkedHashMap<>();
        for (Rendering rendering : all) {
            if (rendering.target().source() instanceof FluxSource flux) {
                clusters.computeIfAbsent(flux.scope(), key -> new ArrayList<>()).add(rendering);
            }
        }
        Map<String, FluxPlan> plans = new HashMap<>();
        Set<FluxReference> everywhere = new HashSet<>();
        clusters.values()
                .forEach(cluster ->
                        objects(cluster, FluxSource.class).forEach(object -> everywhere.add(object.reference())));
        clusters.forEach((scope, cluster) -> plans.put(scope, new FluxPlan(cluster, everywhere)));
        return renderings.stream()
                .map(rendering -> rendering.target().source() instanceof FluxSource flux
                        ? plans.getOrDefault(flux.scope(), new FluxPlan(List.of(), Set.of()))
                                .placed(rendering, flux.object().reference())
                        : rendering)
                .toList();
    }

    private Rendering placed(Rendering rendering, FluxReference reference) {
        return rendering.ranked(ranks.getOrDefault(reference, 0)).with(findings.getOrDefault(reference, List.of()));
    }

    private static List<FluxObject> objects(List<Rendering> cluster, Class<? extends FluxSource> kind) {
        return cluster.stream()
                .map(rendering -> rendering.target().source())
                .filter(kind::isInstance)
                .map(source -> ((FluxSource) source).object())
                .toList();
    }

    /** The place of the Kustomization whose objects have a release. */
    private Map<FluxReference, Integer> owners(List<Rendering> cluster) {
        Map<FluxReference, Integer> owners = new HashMap<>();
        for (Rendering rendering : cluster) {
            if (rendering.target().source() instanceof FluxKustomizationSource source) {
                int rank = ranks.getOrDefault(source.object().reference(), 0);
                for (Resource resource : rendering.resources()) {
                    owners.putIfAbsent(new FluxReference(resource.kind(), resource.namespace(), resource.name()), rank);
                }
            }
        }
        return owners;
    }

    /** @param elsewhere what the repository has for clusters; of one not rendered whole nobody knows that it is another */
    private void tell(FluxDependencies dependencies, Severity severity, Set<FluxReference> elsewhere) {
        for (FluxObject object : dependencies.ordered()) {
            List<FluxReference> cycle = dependencies.cycles().get(object.reference());
            if (cycle != null) {
                add(
                        object,
                        Severity.ERROR,
                        "dependsOn goes round in a circle: " + joined(cycle),
                        "remove one of these");
            }
            for (FluxReference missing : dependencies.missing().getOrDefault(object.reference(), List.of())) {
                if (elsewhere.contains(missing)) {
                    continue;
                }
                add(
                        object,
                        severity,
                        "dependsOn names " + missing + ", which is not in the repository",
                        "a " + missing.kind() + " can depend on others of its kind only");
            }
        }
    }

    private void add(FluxObject object, Severity severity, String message, String hint) {
        FieldReader spec = FieldReader.of(object.content()).childOrEmpty("spec");
        findings.computeIfAbsent(object.reference(), key -> new ArrayList<>())
                .add(Finding.of(FluxRules.DEPENDENCIES, message)
                        .as(severity)
                        .withHint(hint)
                        .about(object.reference().toString())
                        .on("spec.dependsOn")
                        .at(spec.locationOf("dependsOn")));
    }

    private static String joined(List<FluxReference> cycle) {
        return cycle.stream().map(FluxReference::toString).collect(Collectors.joining(" → "));
    }
}
