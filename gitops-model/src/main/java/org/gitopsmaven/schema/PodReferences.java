/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import org.gitopsmaven.schema.object.PodTemplate;
import org.jspecify.annotations.Nullable;

/** What a pod, or the template of one, needs to start: config maps, secrets, claims, its service account. */
final class PodReferences {

    private final List<Reference> references;

    private PodReferences(List<Reference> references) {
        this.references = references;
    }

    static void of(PodTemplate template, List<Reference> references) {
        new PodReferences(references).pod(template);
    }

    private void pod(PodTemplate template) {
        Field spec = template.spec();
        Field account = spec.child("serviceAccountName");
        if (account != null && !account.text().equals("default")) {
            add("ServiceAccount", account);
        }
        for (Field secret : spec.items("imagePullSecrets")) {
            add("Secret", secret.child("name"));
        }
        for (Field volume : spec.items("volumes")) {
            volume(volume);
        }
        for (Field container : template.containers()) {
            container(container);
        }
    }

    private void volume(Field volume) {
        named(volume, "ConfigMap", "configMap", "name");
        named(volume, "Secret", "secret", "secretName");
        add("PersistentVolumeClaim", volume.child("persistentVolumeClaim", "claimName"));
        Field projected = volume.child("projected");
        if (projected != null) {
            for (Field source : projected.items("sources")) {
                named(source, "ConfigMap", "configMap", "name");
                named(source, "Secret", "secret", "name");
            }
        }
    }

    private void container(Field container) {
        for (Field variable : container.items("env")) {
            Field from = variable.child("valueFrom");
            if (from != null) {
                named(from, "ConfigMap", "configMapKeyRef", "name");
                named(from, "Secret", "secretKeyRef", "name");
            }
        }
        for (Field source : container.items("envFrom")) {
            named(source, "ConfigMap", "configMapRef", "name");
            named(source, "Secret", "secretRef", "name");
        }
    }

    private void named(Field parent, String kind, String key, String nameKey) {
        Field reference = parent.child(key);
        if (reference != null && !"true".equals(reference.text("optional"))) {
            add(kind, reference.child(nameKey));
        }
    }

    private void add(String kind, @Nullable Field name) {
        if (name != null && !name.text().isEmpty()) {
            references.add(Reference.core(kind, name));
        }
    }
}
