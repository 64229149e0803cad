/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;

/**
 * The {@code kustomize} part of a source: what Argo CD writes into the kustomization before it builds.
 *
 * @param images in the form of {@code kustomize edit set image}
 * @param patches as they stand in a kustomization
 * @param forceCommonLabels whether labels of the kustomization may be replaced
 * @param labelWithoutSelector whether selectors stay as they are
 * @param labelIncludeTemplates whether templates of pods get the labels too
 */
public record KustomizeSourceOptions(
        String namePrefix,
        String nameSuffix,
        String namespace,
        List<String> images,
        List<KustomizeReplica> replicas,
        Map<String, String> commonLabels,
        boolean forceCommonLabels,
        boolean labelWithoutSelector,
        boolean labelIncludeTemplates,
        Map<String, String> commonAnnotations,
        boolean forceCommonAnnotations,
        boolean commonAnnotationsEnvsubst,
        List<YamlMapping> patches,
        List<String> components,
        boolean ignoreMissingComponents,
        String version,
        String kubeVersion,
        List<String> apiVersions)
        implements SourceOptions {

    /** What applies to a kustomization about which the Application says nothing. */
    public static final KustomizeSourceOptions NONE = of(FieldReader.of(new YamlMapping()));

    static KustomizeSourceOptions of(FieldReader fields) {
        return new KustomizeSourceOptions(
                fields.text("namePrefix"),
                fields.text("nameSuffix"),
                fields.text("namespace"),
                fields.texts("images"),
                fields.list("replicas").stream()
                        .map(KustomizeSourceOptions::replica)
                        .toList(),
                fields.textMap("commonLabels"),
                fields.flag("forceCommonLabels"),
                fields.flag("labelWithoutSelector"),
                fields.flag("labelIncludeTemplates"),
                fields.textMap("commonAnnotations"),
                fields.flag("forceCommonAnnotations"),
                fields.flag("commonAnnotationsEnvsubst"),
                fields.list("patches").stream().map(FieldReader::mapping).toList(),
                fields.texts("components"),
                fields.flag("ignoreMissingComponents"),
                fields.text("version"),
                fields.text("kubeVersion"),
                fields.texts("apiVersions"));
    }

    private static KustomizeReplica replica(FieldReader item) {
        YamlNode count = item.node("count"); // a number or a string
        return new KustomizeReplica(item.text("name"), count instanceof YamlScalar scalar ? scalar.text() : "");
    }

    /** Whether the kustomization is built as it is. */
    public boolean changesNothing() {
        return namePrefix.isEmpty()
                && nameSuffix.isEmpty()
                && namespace.isEmpty()
                && images.isEmpty()
                && replicas.isEmpty()
                && commonLabels.isEmpty()
                && commonAnnotations.isEmpty()
                && patches.isEmpty()
                && components.isEmpty();
    }
}
