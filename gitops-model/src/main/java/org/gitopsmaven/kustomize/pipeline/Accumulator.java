/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.kustomize.transform.Transformer;

/** The resources so far, and the rules to finish them by ({@code api/internal/accumulator/resaccumulator.go}). */
final class Accumulator {

    /** More than one build has for any cluster. */
    private static final int MOST_RESOURCES = 32_000;

    private final ResMap resources;
    private TransformerConfig config;
    private final Map<String, Var> variables = new TreeMap<>();

    Accumulator() {
        this(new ResMap(), TransformerConfig.empty());
    }

    private Accumulator(ResMap resources, TransformerConfig config) {
        this.resources = resources;
        this.config = config;
    }

    ResMap resources() {
        return resources;
    }

    TransformerConfig config() {
        return config;
    }

    Iterable<Var> variables() {
        return variables.values();
    }

    /** The same with resources of its own, for a build with other schemas. */
    Accumulator copy(Scopes scopes) {
        Accumulator copy = new Accumulator(resources.copy(scopes), config);
        copy.variables.putAll(variables);
        return copy;
    }

    void appendAll(List<KustomizeResource> others) {
        ensureRoom(others.size());
        resources.appendAll(others);
    }

    /** Refuses so many more resources; asked before they are made. */
    void ensureRoom(int more) {
        if (resources.size() + more > MOST_RESOURCES) {
            throw new KustomizeException("more than " + MOST_RESOURCES + " resources in one build");
        }
    }

    /** How many resources there are. */
    int size() {
        return resources.size();
    }

    void absorbAll(ResMap generated) {
        resources.absorbAll(generated);
    }

    void transform(Transformer transformer) {
        transformer.transform(resources);
        resources.changed();
    }

    void mergeConfig(TransformerConfig other) {
        config = config.merge(other);
    }

    /** Adds everything of a base. */
    void merge(Accumulator base) {
        appendAll(base.resources.resources());
        mergeConfig(base.config);
        for (Var variable : base.variables.values()) {
            addVariable(variable);
        }
    }

    /** Adds variables and pins each to the resource it means now, by any id that one ever had. */
    void mergeVariables(List<Var> others) {
        for (Var variable : others) {
            pin(variable);
        }
        others.forEach(this::addVariable);
    }

    private void pin(Var variable) {
        boolean anyNamespace = variable.object().namespace().isEmpty();
        List<KustomizeResource> matches =
                resources.matchingAnyId(anyNamespace ? variable.object()::sameKindAndName : variable.object()::sameAs);
        if (matches.size() > 1) {
            throw new KustomizeException(
                    "found " + matches.size() + " resId matches for var " + variable + " (unable to disambiguate)",
                    variable.mark().location());
        }
        matches.forEach(match -> match.addVariable(variable.name()));
    }

    private void addVariable(Var variable) {
        if (variables.putIfAbsent(variable.name(), variable.withDefaults()) != null) {
            throw new KustomizeException(
                    "var '" + variable.name() + "' already encountered",
                    variable.mark().location());
        }
    }
}
