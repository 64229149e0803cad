/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.openapi.crd.ControllerKinds;
import org.gitopsmaven.openapi.crd.CustomKind;
import org.gitopsmaven.openapi.crd.CustomResourceDefinition;
import org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.Objects;
import org.gitopsmaven.yaml.YamlDialect;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that CRDs define: those of what is rendered and those that the user brings along. A target may bring its own
 * version of a CRD, so the nearest counts: of the target itself, of its environment, of any other, of the user.
 */
public final class CustomKinds {

    private static final String DEFINITION = "CustomResourceDefinition";

    private record Candidate(@Nullable RenderTarget target, CustomResourceDefinition definition) {}

    private final @Nullable SchemaLocations locations;
    private final Map<String, List<Candidate>> byKind = new HashMap<>();

    /** @param others CRDs that no target renders */
    public CustomKinds(List<Rendering> renderings, List<CustomResourceDefinition> others) {
        this(renderings, others, null);
    }

    /** @param locations where schemas of kinds lie that no CRD defines, or null */
    public CustomKinds(
            List<Rendering> renderings, List<CustomResourceDefinition> others, @Nullable SchemaLocations locations) {
        this.locations = locations;
        for (Rendering rendering : renderings) {
            YamlDialect dialect = Objects.dialect(rendering.target());
            for (Resource resource : rendering.resources()) {
                if (resource.kind().equals(DEFINITION)) {
                    CustomResourceDefinition.of(resource.content(), dialect)
                            .ifPresent(definition -> add(rendering.target(), definition));
                }
            }
        }
        for (CustomResourceDefinition definition : others) {
            add(null, definition);
        }
    }

    private void add(@Nullable RenderTarget target, CustomResourceDefinition definition) {
        byKind.computeIfAbsent(key(definition.group(), definition.kind()), kind -> new ArrayList<>())
                .add(new Candidate(target, definition));
    }

    /** The definition that counts for objects of this kind in a target: the nearest one that serves their version. */
    Optional<CustomResourceDefinition> find(Gvk gvk, RenderTarget target) {
        return nearest(gvk, target, candidate -> serves(candidate, gvk)).map(Candidate::definition);
    }

    /** The schema of a kind that no CRD defines. */
    Optional<LocatedKind> located(Gvk gvk) {
        return locations == null ? Optional.empty() : locations.find(gvk);
    }

    /** The definition that refuses objects of this kind: the target's own, or the user's. */
    Optional<CustomResourceDefinition> refusing(Gvk gvk, RenderTarget target) {
        return nearest(gvk, target, candidate -> true)
                .filter(candidate ->
                        candidate.target() == null || candidate.target().equals(target))
                .filter(candidate -> !serves(candidate, gvk))
                .map(Candidate::definition);
    }

    private Optional<Candidate> nearest(Gvk gvk, RenderTarget target, Predicate<Candidate> wanted) {
        return byKind.getOrDefault(key(gvk.group(), gvk.kind()), List.of()).stream()
                .filter(wanted)
                .min(Comparator.comparingInt(candidate -> distance(candidate, target)));
    }

    private static boolean serves(Candidate candidate, Gvk gvk) {
        return candidate
                .definition()
                .version(gvk.version())
                .filter(CustomKind::isServed)
                .isPresent();
    }

    /** Where objects of this kind live, whoever defines it. */
    public Scope scope(Gvk gvk, RenderTarget target) {
        Scope scope = KubernetesCatalogue.get().scope(gvk);
        if (scope == Scope.UNKNOWN) {
            scope = nearest(gvk, target, candidate -> true)
                    .map(candidate -> candidate.definition().scope())
                    .orElse(Scope.UNKNOWN);
        }
        return scope == Scope.UNKNOWN ? ControllerKinds.get().scope(gvk) : scope;
    }

    private static int distance(Candidate candidate, RenderTarget target) {
        RenderTarget other = candidate.target();
        if (other == null) {
            return 3;
        }
        if (other.equals(target)) {
            return 0;
        }
        return other.environment().equals(target.environment()) ? 1 : 2;
    }

    private static String key(String group, String kind) {
        return group + "/" + kind;
    }
}
