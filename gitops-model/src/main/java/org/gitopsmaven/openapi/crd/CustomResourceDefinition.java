/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.crd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A {@code CustomResourceDefinition} of {@code apiextensions.k8s.io/v1}. */
public record CustomResourceDefinition(String group, String kind, Scope scope, List<CustomKind> versions) {

    public static final Gvk GVK = Gvk.of("apiextensions.k8s.io/v1", "CustomResourceDefinition");

    /** Reads one; empty for other objects and for one that does not say which kind it defines. */
    public static Optional<CustomResourceDefinition> of(YamlMapping object, YamlDialect dialect) {
        YamlMapping spec = object.mapping("spec");
        String group = spec == null ? null : spec.text("group");
        YamlMapping names = spec == null ? null : spec.mapping("names");
        String kind = names == null ? null : names.text("kind");
        if (!Gvk.of(object).equals(GVK) || spec == null || group == null || kind == null) {
            return Optional.empty();
        }
        Scope scope = "Cluster".equals(spec.text("scope")) ? Scope.CLUSTER : Scope.NAMESPACED;
        return Optional.of(new CustomResourceDefinition(group, kind, scope, versions(spec, scope, dialect)));
    }

    private static List<CustomKind> versions(YamlMapping spec, Scope scope, YamlDialect dialect) {
        List<CustomKind> versions = new ArrayList<>();
        YamlSequence all = spec.sequence("versions");
        if (all != null) {
            for (YamlNode node : all) {
                if (node instanceof YamlMapping version) {
                    versions.add(version(version, scope, dialect));
                }
            }
        }
        return List.copyOf(versions);
    }

    private static CustomKind version(YamlMapping version, Scope scope, YamlDialect dialect) {
        String name = version.text("name");
        YamlMapping schema = version.mapping("schema");
        return new CustomKind(
                name == null ? "" : name,
                !"false".equals(version.text("served")),
                scope,
                deprecation(version),
                schema == null ? null : schema.mapping("openAPIV3Schema"),
                dialect);
    }

    private static @Nullable String deprecation(YamlMapping version) {
        if (!"true".equals(version.text("deprecated"))) {
            return null;
        }
        String warning = version.text("deprecationWarning");
        return warning == null ? "its CRD says so" : warning;
    }

    /** The version with this name, if there is one. */
    public Optional<CustomKind> version(String name) {
        return versions.stream()
                .filter(version -> version.version().equals(name))
                .findFirst();
    }
}
