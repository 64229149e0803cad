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
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.schema.object.PodTemplate;
import org.gitopsmaven.yaml.YamlEntry;

/**
 * Keys that a pod takes from a ConfigMap or Secret of its own target are in it: without them the container is not
 * started. What has no keys at all is filled by a controller.
 */
public final class DataKeyRule implements Validator<Rendering> {

    private static final Rule DATA_KEY =
            new Rule("RES-DATA-KEY", Severity.ERROR, "keys of config maps and secrets that are used are there");

    @Override
    public List<Rule> rules() {
        return List.of(DATA_KEY);
    }

    @Override
    public void validate(Rendering rendering, Consumer<Finding> found) {
        NamedObjects objects = new NamedObjects(rendering);
        for (Resource resource : rendering.resources()) {
            PodTemplate.of(resource).ifPresent(pod -> new Check(objects, resource, found).pod(pod));
        }
    }

    private record Check(NamedObjects objects, Resource resource, Consumer<Finding> found) {

        void pod(PodTemplate pod) {
            for (Field container : pod.containers()) {
                for (Field variable : container.items("env")) {
                    variable.at("valueFrom", "configMapKeyRef").ifPresent(from -> key(from, from, "ConfigMap", "name"));
                    variable.at("valueFrom", "secretKeyRef").ifPresent(from -> key(from, from, "Secret", "name"));
                }
            }
            for (Field volume : pod.spec().items("volumes")) {
                items(volume, "configMap", "ConfigMap", "name");
                items(volume, "secret", "Secret", "secretName");
            }
        }

        private void items(Field volume, String field, String kind, String nameKey) {
            volume.at(field).ifPresent(from -> from.items("items").forEach(item -> key(from, item, kind, nameKey)));
        }

        private void key(Field from, Field item, String kind, String nameKey) {
            String name = from.text(nameKey);
            Field key = item.at("key").orElse(null);
            if (name == null || key == null || "true".equals(from.text("optional")) || Placeholder.isIn(key.text())) {
                return;
            }
            Set<String> known =
                    objects.find(kind, resource, name).map(Check::keys).orElse(Set.of());
            if (!known.isEmpty() && !known.contains(key.text())) {
                found.accept(Finding.of(
                                DATA_KEY,
                                kind + " " + name + " has no key '" + key.text() + "'"
                                        + Suggestion.phrase(key.text(), known))
                        .on(key.path())
                        .about(Objects.describe(resource))
                        .at(Optional.ofNullable(key.location())
                                .orElse(resource.origin().location())));
            }
        }

        private static Set<String> keys(Field object) {
            Set<String> keys = new TreeSet<>();
            for (String field : new String[] {"data", "stringData", "binaryData"}) {
                object.at(field)
                        .ifPresent(data ->
                                data.entries().stream().map(YamlEntry::name).forEach(keys::add));
            }
            return keys;
        }
    }
}
