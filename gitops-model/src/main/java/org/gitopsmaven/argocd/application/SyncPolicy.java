/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlValue;

/**
 * When and how an Application is synced.
 *
 * @param automated whether changes are applied without being asked
 * @param options such as {@code CreateNamespace=true}
 * @param namespaceLabels labels of the namespace that Argo CD creates
 * @param namespaceAnnotations annotations of the namespace that Argo CD creates
 */
public record SyncPolicy(
        boolean automated,
        boolean prune,
        boolean selfHeal,
        boolean allowEmpty,
        List<String> options,
        Map<String, String> namespaceLabels,
        Map<String, String> namespaceAnnotations) {

    static SyncPolicy of(FieldReader fields) {
        FieldReader automated = fields.childOrEmpty("automated");
        FieldReader namespace = fields.childOrEmpty("managedNamespaceMetadata");
        return new SyncPolicy(
                fields.has("automated") && !isSwitchedOff(automated),
                automated.flag("prune"),
                automated.flag("selfHeal"),
                automated.flag("allowEmpty"),
                fields.texts("syncOptions"),
                namespace.textMap("labels"),
                namespace.textMap("annotations"));
    }

    private static boolean isSwitchedOff(FieldReader automated) {
        return automated.node("enabled") instanceof YamlScalar scalar
                && YamlDialect.GOYAML2.valueOf(scalar) instanceof YamlValue.Bool enabled
                && !enabled.value();
    }

    /** Whether an option such as {@code CreateNamespace=true} is set. */
    public boolean has(String option) {
        return options.contains(option);
    }
}
