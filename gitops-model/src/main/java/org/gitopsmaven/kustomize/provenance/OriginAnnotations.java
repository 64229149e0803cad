/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.provenance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes the origin and transformation annotations of a resource. */
public final class OriginAnnotations {

    private static final String ORIGIN = "config.kubernetes.io/origin";
    private static final String TRANSFORMATIONS = "alpha.config.kubernetes.io/transformations";

    private OriginAnnotations() {}

    /** The origin a resource is annotated with, or null. */
    static @Nullable SourceOrigin originOf(KustomizeResource resource) {
        String text = resource.annotations().get(ORIGIN);
        if (text == null) {
            return null;
        }
        try {
            return YamlReader.readOne(text, ORIGIN, YamlDialect.GOYAML2) instanceof YamlMapping mapping
                    ? new SourceOrigin(
                            ObjectFields.text(mapping, "path"),
                            ObjectFields.text(mapping, "repo"),
                            ObjectFields.text(mapping, "ref"),
                            ObjectFields.text(mapping, "configuredIn"),
                            null)
                    : SourceOrigin.root();
        } catch (GitOpsException e) {
            return SourceOrigin.root(); // an annotation of the user's own; it is there, that is what counts
        }
    }

    /** Notes where a resource came from. */
    public static void setOrigin(KustomizeResource resource, SourceOrigin origin) {
        put(resource, ORIGIN, text(origin, ""));
    }

    /** Notes where a resource came from, unless that is known. */
    public static void addOrigin(KustomizeResource resource, SourceOrigin origin) {
        if (!resource.annotations().containsKey(ORIGIN)) {
            setOrigin(resource, origin);
        }
    }

    /** Notes what changed a resource; one without an origin was made by it. */
    public static void addTransformation(KustomizeResource resource, SourceOrigin origin) {
        Map<String, String> annotations = resource.annotations();
        if (!annotations.containsKey(ORIGIN)) {
            setOrigin(resource, origin);
            return;
        }
        String entry = "- " + text(origin, "  ").substring(2);
        put(resource, TRANSFORMATIONS, annotations.getOrDefault(TRANSFORMATIONS, "") + entry);
    }

    /** Removes what the user has not asked for. */
    public static void remove(KustomizeResource resource, boolean origin, boolean transformations) {
        Map<String, String> annotations = resource.annotations();
        if (origin) {
            annotations.remove(ORIGIN);
        }
        if (transformations) {
            annotations.remove(TRANSFORMATIONS);
        }
        resource.setAnnotations(annotations);
    }

    private static void put(KustomizeResource resource, String key, String text) {
        Map<String, String> annotations = resource.annotations();
        annotations.put(key, text);
        resource.setAnnotations(annotations);
    }

    /** The origin as YAML, each line indented. */
    private static String text(SourceOrigin origin, String indent) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("path", origin.path());
        fields.put("repo", origin.repo());
        fields.put("ref", origin.ref());
        fields.put("configuredIn", origin.configuredIn());
        StringBuilder text = new StringBuilder();
        append(text, indent, fields);
        SourceOrigin.Configuration by = origin.configuredBy();
        if (by != null) {
            Map<String, String> identity = new LinkedHashMap<>();
            identity.put("apiVersion", by.apiVersion());
            identity.put("kind", by.kind());
            identity.put("name", by.name());
            identity.put("namespace", by.namespace());
            text.append(indent).append("configuredBy:\n");
            append(text, indent + "  ", identity);
        }
        return text.isEmpty() ? indent + "{}\n" : text.toString();
    }

    private static void append(StringBuilder text, String indent, Map<String, String> fields) {
        fields.forEach((key, value) -> {
            if (!value.isEmpty()) {
                String scalar = YamlWriter.write(YamlScalar.string(value));
                text.append(indent).append(key).append(": ").append(scalar);
            }
        });
    }
}
