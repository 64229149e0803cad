/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * What Kustomizations and HelmReleases have in common.
 *
 * @param reference the object as another one refers to it
 * @param targetNamespace where what it makes goes; empty where the objects or its own namespace say it
 * @param dependsOn objects of the same kind that must be ready before
 * @param commonMetadata over the labels and annotations of everything it makes
 * @param content the whole object
 */
public record FluxObject(
        FluxReference reference,
        String targetNamespace,
        List<FluxReference> dependsOn,
        CommonMetadata commonMetadata,
        boolean suspended,
        YamlMapping content) {

    public FluxObject {
        dependsOn = List.copyOf(dependsOn);
    }

    static FluxObject of(YamlMapping object, String kind) {
        FieldReader fields = FieldReader.of(object);
        FieldReader metadata = fields.childOrEmpty("metadata");
        FieldReader spec = fields.childOrEmpty("spec");
        String namespace = metadata.text("namespace");
        return new FluxObject(
                new FluxReference(kind, namespace, metadata.text("name")),
                spec.text("targetNamespace"),
                spec.list("dependsOn").stream()
                        .map(item -> FluxReference.of(item, kind, namespace))
                        .toList(),
                CommonMetadata.of(spec.childOrEmpty("commonMetadata")),
                spec.flag("suspend"),
                object);
    }

    public String name() {
        return reference.name();
    }

    public String namespace() {
        return reference.namespace();
    }

    public Location definedAt() {
        return content.mark().location();
    }
}
