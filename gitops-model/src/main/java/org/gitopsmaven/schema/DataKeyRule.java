/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.schema.object.Manifest;
import org.gitopsmaven.schema.object.ManifestSetValidator;
import org.gitopsmaven.schema.object.PodTemplate;
import org.gitopsmaven.yaml.YamlEntry;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a pod takes from a ConfigMap or Secret of its own target are in it: without them the container is not
 * started. What has no keys at all is filled by a controller.
 */
public final class DataKeyRule implements ManifestSetValidator {

    private static final Rule DATA_KEY =
            new Rule("RES-DATA-KEY", Severity.ERROR, "keys of config maps and secrets that are used are there");

    @Override
    public List<Rule> rules() {
        return List.of(DATA_KEY);
    }

    @Override
    public void validate(List<Manifest> objects, Consumer<Finding> found) {
        NamedObjects named = new NamedObjects(objects, Set.of("ConfigMap", "Secret"));
        for (Manifest object : objects) {
            if (object.pod() != null) {
                new Check(named, object, found).pod(object.pod());
            }
        }
    }

    private record Check(NamedObjects objects, Manifest object, Consumer<Finding> found) {

        void pod(PodTemplate pod) {
            for (Field container : pod.containers()) {
                for (Field variable : container.items("env")) {
                    Field from = variable.child("valueFrom");
                    if (from != null) {
                        reference(from.child("configMapKeyRef"), "ConfigMap");
                        reference(from.child("secretKeyRef"), "Secret");
                    }
                }
            }
            for (Field volume : pod.spec().items("volumes")) {
                items(volume.child("configMap"), "ConfigMap", "name");
                items(volume.child("secret"), "Secret", "secretName");
            }
        }

        private void reference(@Nullable Field from, String kind) {
            if (from != null) {
                key(from, from, kind, "name");
            }
        }

        private void items(@Nullable Field from, String kind, String nameKey) {
            if (from != null) {
                for (Field item : from.items("items")) {
                    key(from, item, kind, nameKey);
                }
            }
        }

        private void key(Field from, Field item, String kind, String nameKey) {
            String name = from.text(nameKey);
            Field key = item.child("key");
            if (name == null || key == null || "true".equals(from.text("optional")) || Placeholder.isIn(key.text())) {
                return;
            }
            Field named = objects.find(kind, object, name);
            Set<String> known = named == null ? Set.of() : keys(named);
            if (!known.isEmpty() && !known.contains(key.text())) {
                found.accept(Finding.of(
                                DATA_KEY,
                                kind + " " + name + " has no key '" + key.text() + "'"
                                        + Suggestion.phrase(key.text(), known))
                        .on(key.path())
                        .about(Objects.describe(object.resource()))
                        .at(Optional.ofNullable(key.location())
                                .orElse(object.resource().origin().location())));
            }
        }

        private static Set<String> keys(Field object) {
            Set<String> keys = new TreeSet<>();
            for (String field : new String[] {"data", "stringData", "binaryData"}) {
                Field data = object.child(field);
                if (data != null) {
                    for (YamlEntry entry : data.entries()) {
                        keys.add(entry.name());
                    }
                }
            }
            return keys;
        }
    }
}
