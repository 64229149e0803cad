/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.openapi.FrozenCatalogue;
import org.gitopsmaven.openapi.MergeSchema;
import org.gitopsmaven.openapi.OpenApiCatalogue;
import org.gitopsmaven.openapi.SchemaCatalogue;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of one build ({@code kyaml/openapi}: process-wide there, one object a build here). A schema named by
 * {@code openapi:} stands instead of the built-in one, but where the built-in one was asked for the scope of a kind
 * before, both count: whether that happened depends on the order in which files are loaded, and it is kept here as it is
 * upstream. For one thread.
 */
public final class BuildSchemas implements SchemaCatalogue, Scopes {

    private static final String BUILT_IN = "v1.21.2";

    private enum BuiltIn {
        UNUSED,
        WANTED,
        USED
    }

    /** Cluster-scoped for kustomize since 5.8.1. */
    private static final Set<Gvk> NEWER_CLUSTER_KINDS = Set.of(
            new Gvk("admissionregistration.k8s.io", "v1", "ValidatingAdmissionPolicy"),
            new Gvk("admissionregistration.k8s.io", "v1", "ValidatingAdmissionPolicyBinding"));

    private final KustomizeVersion kustomize;
    private final List<SchemaCatalogue> loaded = new ArrayList<>();
    private BuiltIn builtIn = BuiltIn.UNUSED;
    private boolean current;
    private String version = "";
    private @Nullable YamlMapping custom;

    public BuildSchemas(KustomizeVersion kustomize) {
        this.kustomize = kustomize;
    }

    /**
     * Takes what {@code openapi:} of a kustomization says.
     *
     * @param wanted the value of {@code version}, null for none
     * @param document the content of the file named by {@code path}, null for none
     * @param reset whether it counts even when a kustomization before has said something; true for the root
     */
    public void use(@Nullable String wanted, @Nullable YamlMapping document, boolean reset) {
        if ((!version.isEmpty() || custom != null) && !reset) {
            return;
        }
        if (document != null) {
            if (wanted != null) {
                throw new KustomizeException("builtin version and custom schema provided, cannot use both");
            }
            custom = document;
            version = "custom";
            current = false;
            return;
        }
        version = wanted == null ? "" : wanted;
        if (version.isEmpty()) {
            return;
        }
        if (!version.equals(BUILT_IN)) {
            throw new KustomizeException("the specified OpenAPI version is not built in");
        }
        custom = null;
        current = false;
    }

    @Override
    public @Nullable MergeSchema schema(Gvk kind) {
        load();
        for (int i = loaded.size() - 1; i >= 0; i--) {
            MergeSchema schema = loaded.get(i).schema(kind);
            if (schema != null) {
                return schema;
            }
        }
        return null;
    }

    @Override
    public Scope scope(Gvk kind) {
        Scope known = FrozenCatalogue.get().scope(kind);
        if (known != Scope.UNKNOWN) {
            return known;
        }
        if (kustomize == KustomizeVersion.NEWEST && NEWER_CLUSTER_KINDS.contains(kind)) {
            return Scope.CLUSTER;
        }
        if (!current && custom == null) {
            builtIn = builtIn == BuiltIn.UNUSED ? BuiltIn.WANTED : builtIn;
            return Scope.UNKNOWN;
        }
        load();
        return loaded.stream()
                .map(catalogue -> catalogue.scope(kind))
                .filter(scope -> scope != Scope.UNKNOWN)
                .reduce(Scope.UNKNOWN, BuildSchemas::wider);
    }

    @Override
    public boolean isClusterScoped(Gvk kind) {
        return scope(kind) == Scope.CLUSTER;
    }

    /** Whether no kustomization has said anything about schemas yet. */
    public boolean isUntouched() {
        return version.isEmpty() && custom == null;
    }

    private void load() {
        if (current) {
            return;
        }
        current = true;
        if (custom != null) {
            loaded.add(OpenApiCatalogue.of(custom));
        }
        if (custom == null || builtIn == BuiltIn.WANTED) {
            loaded.add(FrozenCatalogue.get());
            builtIn = BuiltIn.USED;
        }
    }

    private static Scope wider(Scope one, Scope other) {
        return one == Scope.NAMESPACED || other == Scope.UNKNOWN ? one : other;
    }
}
