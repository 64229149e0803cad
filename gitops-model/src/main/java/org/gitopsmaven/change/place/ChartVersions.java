/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change.place;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Versions of charts: {@code helmCharts} of a kustomization, {@code dependencies} of a chart, HelmReleases and
 * OCIRepositories of Flux, sources of Argo CD's Applications that name a chart.
 */
final class ChartVersions {

    private final int document;
    private final List<ScalarPlace> places = new ArrayList<>();

    private ChartVersions(int document) {
        this.document = document;
    }

    static List<ScalarPlace> in(YamlMapping root, String fileName, int document) {
        ChartVersions versions = new ChartVersions(document);
        switch (fileName.equals("Chart.yaml") ? "Chart" : ImageParts.orEmpty(root.text("kind"))) {
            case "Chart" -> versions.items(root.sequence("dependencies"), YamlPath.ofKeys("dependencies"), "");
            case "HelmRelease" -> versions.add(root, "", "spec", "chart", "spec", "version");
            case "HelmChart" -> versions.add(root, "", "spec", "version");
            case "OCIRepository" -> {
                versions.add(root, "", "spec", "ref", "tag");
                versions.add(root, "", "spec", "ref", "semver");
                versions.add(root, "", "spec", "ref", "digest");
            }
            case "Application" -> versions.application(root);
            default -> versions.items(root.sequence("helmCharts"), YamlPath.ofKeys("helmCharts"), "");
        }
        return versions.places;
    }

    private void application(YamlMapping root) {
        if (root.at("spec", "source") instanceof YamlMapping source) {
            source(source, YamlPath.ofKeys("spec", "source"));
        }
        if (root.at("spec", "sources") instanceof YamlSequence sources) {
            for (int i = 0; i < sources.size(); i++) {
                if (sources.get(i) instanceof YamlMapping source) {
                    source(source, YamlPath.ofKeys("spec", "sources").item(i));
                }
            }
        }
    }

    private void source(YamlMapping source, YamlPath path) {
        String chart = source.text("chart");
        if (chart != null && source.get("targetRevision") instanceof YamlScalar version) {
            places.add(new ScalarPlace(document, path.key("targetRevision"), "chart " + chart, version));
        }
    }

    private void items(@Nullable YamlSequence items, YamlPath path, String prefix) {
        for (int i = 0; items != null && i < items.size(); i++) {
            if (items.get(i) instanceof YamlMapping item && item.get("version") instanceof YamlScalar version) {
                String name = ImageParts.orEmpty(item.text("name"));
                places.add(new ScalarPlace(document, path.item(i).key("version"), prefix + "chart " + name, version));
            }
        }
    }

    private void add(YamlMapping root, String prefix, String... path) {
        if (root.at(path) instanceof YamlScalar version && !version.text().isEmpty()) {
            String name = root.at("metadata", "name") instanceof YamlScalar scalar ? scalar.text() : "";
            String key = prefix + root.text("kind") + "/" + name + " " + String.join(".", path);
            places.add(new ScalarPlace(document, YamlPath.ofKeys(path), key, version));
        }
    }
}
