/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Images that the source of an Argo CD application overrides: {@code kustomize.images}, {@code helm.parameters} and the
 * values in {@code helm.valuesObject}. A source stands in an Application, or alone in {@code .argocd-source-<app>.yaml}.
 */
final class OverrideImages {

    private final int document;
    private final List<ImagePlace> places = new ArrayList<>();

    private OverrideImages(int document) {
        this.document = document;
    }

    /** Those of a file that holds one source. */
    static List<ImagePlace> inSource(YamlMapping source, int document) {
        OverrideImages images = new OverrideImages(document);
        images.source(source, YamlPath.ofKeys());
        return images.places;
    }

    /** Those of all sources of an Application. */
    static List<ImagePlace> inApplication(YamlMapping application, int document) {
        OverrideImages images = new OverrideImages(document);
        YamlMapping spec = application.mapping("spec");
        if (spec == null) {
            return List.of();
        }
        if (spec.get("source") instanceof YamlMapping source) {
            images.source(source, YamlPath.ofKeys("spec", "source"));
        }
        YamlSequence sources = spec.sequence("sources");
        for (int i = 0; sources != null && i < sources.size(); i++) {
            if (sources.get(i) instanceof YamlMapping source) {
                images.source(source, YamlPath.ofKeys("spec", "sources").item(i));
            }
        }
        return images.places;
    }

    private void source(YamlMapping source, YamlPath path) {
        YamlMapping kustomize = source.mapping("kustomize");
        if (kustomize != null) {
            images(kustomize.sequence("images"), path.key("kustomize").key("images"));
        }
        YamlMapping helm = source.mapping("helm");
        if (helm != null) {
            parameters(helm.sequence("parameters"), path.key("helm").key("parameters"));
            YamlMapping values = helm.mapping("valuesObject");
            if (values != null) {
                places.addAll(ValuesImages.in(values, path.key("helm").key("valuesObject"), document));
            }
        }
    }

    private void images(@Nullable YamlSequence images, YamlPath path) {
        for (int i = 0; images != null && i < images.size(); i++) {
            if (images.get(i) instanceof YamlScalar scalar) {
                places.add(OverrideEntry.of(document, path.item(i), scalar));
            }
        }
    }

    private void parameters(@Nullable YamlSequence parameters, YamlPath path) {
        Map<String, Map<String, ParameterEntry.Item>> byPrefix = new LinkedHashMap<>();
        for (int i = 0; parameters != null && i < parameters.size(); i++) {
            if (parameters.get(i) instanceof YamlMapping parameter) {
                String name = ImageParts.orEmpty(parameter.text("name"));
                int dot = name.lastIndexOf('.');
                byPrefix.computeIfAbsent(dot < 0 ? "" : name.substring(0, dot), key -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), new ParameterEntry.Item(path.item(i), parameter));
            }
        }
        byPrefix.forEach((prefix, parts) -> {
            if (parts.containsKey("tag")) {
                places.add(new ParameterEntry(document, prefix, parts));
            }
        });
    }
}
