/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.PodTemplate;

/** What a pod, or the template of one, needs to start: config maps, secrets, claims, its service account. */
final class PodReferences {

    private static final List<String> CONTAINERS = List.of("containers", "initContainers", "ephemeralContainers");

    private final List<Reference> references = new ArrayList<>();

    private PodReferences() {}

    static List<Reference> of(Resource resource) {
        PodReferences collected = new PodReferences();
        PodTemplate.of(resource).map(PodTemplate::spec).ifPresent(collected::pod);
        return collected.references;
    }

    private void pod(Field spec) {
        spec.at("serviceAccountName")
                .filter(account -> !account.text().equals("default"))
                .ifPresent(account -> add("ServiceAccount", account));
        for (Field secret : spec.items("imagePullSecrets")) {
            secret.at("name").ifPresent(name -> add("Secret", name));
        }
        spec.items("volumes").forEach(this::volume);
        for (String kind : CONTAINERS) {
            spec.items(kind).forEach(this::container);
        }
    }

    private void volume(Field volume) {
        named(volume, "ConfigMap", "configMap", "name");
        named(volume, "Secret", "secret", "secretName");
        volume.at("persistentVolumeClaim", "claimName").ifPresent(claim -> add("PersistentVolumeClaim", claim));
        volume.at("projected").ifPresent(projected -> {
            for (Field source : projected.items("sources")) {
                named(source, "ConfigMap", "configMap", "name");
                named(source, "Secret", "secret", "name");
            }
        });
    }

    private void container(Field container) {
        for (Field variable : container.items("env")) {
            variable.at("valueFrom").ifPresent(from -> {
                named(from, "ConfigMap", "configMapKeyRef", "name");
                named(from, "Secret", "secretKeyRef", "name");
            });
        }
        for (Field source : container.items("envFrom")) {
            named(source, "ConfigMap", "configMapRef", "name");
            named(source, "Secret", "secretRef", "name");
        }
    }

    private void named(Field parent, String kind, String key, String nameKey) {
        parent.at(key)
                .filter(reference -> !"true".equals(reference.text("optional")))
                .flatMap(reference -> reference.at(nameKey))
                .ifPresent(name -> add(kind, name));
    }

    private void add(String kind, Field name) {
        if (!name.text().isEmpty()) {
            references.add(Reference.core(kind, name));
        }
    }
}
