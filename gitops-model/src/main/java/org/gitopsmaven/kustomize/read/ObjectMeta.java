/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;

/** Refuses what is no Kubernetes object ({@code GetValidatedMetadata} in {@code kyaml/yaml/rnode.go}). */
final class ObjectMeta {

    private ObjectMeta() {}

    static boolean isEmpty(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.isEmpty();
        }
        return !(node instanceof YamlScalar) ? isEmptySequence(node) : YamlDialect.GOYAML3.isNull(node);
    }

    /** The object, which has a kind and, unless it is a list, a name. */
    static YamlMapping validated(YamlNode node) {
        Location place = node.mark().line() == 0 ? null : node.mark().location();
        if (!(node instanceof YamlMapping object) || hasNothing(object)) {
            throw new KustomizeException("missing Resource metadata", place);
        }
        String kind = text(object, "kind");
        if (kind.isEmpty()) {
            throw new KustomizeException("missing kind in object " + print(object), place);
        }
        if (!kind.endsWith("List") && ObjectFields.metadata(object, "name").isEmpty()) {
            throw new KustomizeException("missing metadata.name in object " + print(object), place);
        }
        return object;
    }

    private static boolean hasNothing(YamlMapping object) {
        if (!text(object, "apiVersion").isEmpty() || !text(object, "kind").isEmpty()) {
            return false;
        }
        YamlMapping metadata = object.mapping("metadata");
        return metadata == null
                || ObjectFields.metadata(object, "name").isEmpty()
                        && ObjectFields.metadata(object, "namespace").isEmpty()
                        && isBlank(metadata, "labels")
                        && isBlank(metadata, "annotations");
    }

    private static boolean isBlank(YamlMapping metadata, String field) {
        YamlNode value = metadata.get(field);
        return value == null || isEmpty(value);
    }

    private static boolean isEmptySequence(YamlNode node) {
        return node instanceof YamlSequence sequence && sequence.isEmpty();
    }

    private static String text(YamlMapping object, String field) {
        YamlNode value = object.get(field);
        return value == null || YamlDialect.GOYAML3.isNull(value) ? "" : ObjectFields.text(object, field);
    }

    /** The metadata as Go prints the struct. */
    private static String print(YamlMapping object) {
        return "{{" + text(object, "apiVersion") + " " + text(object, "kind") + "} {{"
                + ObjectFields.metadata(object, "name") + " " + ObjectFields.metadata(object, "namespace") + "} "
                + print(ObjectFields.textMap(object, "labels")) + " "
                + print(ObjectFields.textMap(object, "annotations")) + "}}";
    }

    private static String print(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(" ", "map[", "]"));
    }
}
