/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.List;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The {@code helm} part of a source.
 *
 * @param releaseName empty for the name of the Application
 * @param namespace empty for that of the destination
 * @param values YAML as text; only used without {@code valuesObject}
 * @param valuesObject values as an object, or null
 * @param kubeVersion empty for that of the destination
 */
public record HelmSourceOptions(
        String releaseName,
        String namespace,
        List<String> valueFiles,
        String values,
        @Nullable YamlMapping valuesObject,
        List<NamedParameter> parameters,
        List<FileParameter> fileParameters,
        String version,
        String kubeVersion,
        List<String> apiVersions,
        boolean passCredentials,
        boolean ignoreMissingValueFiles,
        boolean skipCrds,
        boolean skipTests,
        boolean skipSchemaValidation)
        implements SourceOptions {

    /** What applies to a chart about which the Application says nothing. */
    public static final HelmSourceOptions NONE = of(FieldReader.of(new YamlMapping()));

    static HelmSourceOptions of(FieldReader fields) {
        YamlNode object = fields.node("valuesObject");
        return new HelmSourceOptions(
                fields.text("releaseName"),
                fields.text("namespace"),
                fields.texts("valueFiles"),
                fields.text("values"),
                object instanceof YamlMapping mapping ? mapping : null,
                fields.list("parameters").stream()
                        .map(HelmSourceOptions::parameter)
                        .toList(),
                fields.list("fileParameters").stream()
                        .map(item -> new FileParameter(item.text("name"), item.text("path")))
                        .toList(),
                fields.text("version"),
                fields.text("kubeVersion"),
                fields.texts("apiVersions"),
                fields.flag("passCredentials"),
                fields.flag("ignoreMissingValueFiles"),
                fields.flag("skipCrds"),
                fields.flag("skipTests"),
                fields.flag("skipSchemaValidation"));
    }

    private static NamedParameter parameter(FieldReader item) {
        return new NamedParameter(item.text("name"), item.text("value"), item.flag("forceString"));
    }
}
