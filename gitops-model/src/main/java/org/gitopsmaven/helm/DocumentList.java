/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gitopsmaven.helm.HelmDocument.Role;
import org.gitopsmaven.helm.chart.PreparedChart;
import org.gitopsmaven.helm.chart.PreparedChart.CrdFile;

/**
 * Makes documents of rendered files as Helm does ({@code releaseutil/manifest_sorter.go}): cut, told hook from manifest,
 * sorted by kind, definitions before and hooks behind.
 */
final class DocumentList {

    private record Headed(HelmDocument document, DocumentHead head) {}

    private final HelmRequest request;
    private final PreparedChart chart;
    private final List<HelmDocument> definitions = new ArrayList<>();
    private final List<Headed> manifests = new ArrayList<>();
    private final List<Headed> hooks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String notes = "";

    DocumentList(HelmRequest request, PreparedChart chart) {
        this.request = request;
        this.chart = chart;
        warnings.addAll(chart.warnings());
    }

    /**
     * Reads files in the order of their paths.
     *
     * @throws org.gitopsmaven.yaml.YamlException for a document that is no YAML
     */
    HelmRendering of(Map<String, String> files) {
        for (Map.Entry<String, String> file : files.entrySet()) {
            file(file.getKey(), file.getValue());
        }
        List<HelmDocument> documents = new ArrayList<>(definitions);
        if (definitions.size() > 1) { // a chart before its subcharts
            documents.sort(Comparator.comparing(DocumentList::directory));
        }
        addInOrder(manifests, documents);
        addInOrder(hooks, documents);
        return new HelmRendering(documents, notes, warnings, chart.isRandom());
    }

    private static String directory(HelmDocument definition) {
        String source = definition.source();
        return source.substring(0, source.lastIndexOf("/crds/") + 1);
    }

    private static void addInOrder(List<Headed> list, List<HelmDocument> documents) {
        list.sort((one, other) ->
                InstallOrder.compare(one.head().kind(), other.head().kind()));
        for (Headed headed : list) {
            documents.add(headed.document());
        }
    }

    private void file(String source, String text) {
        String base = source.substring(source.lastIndexOf('/') + 1);
        if (source.endsWith(PreparedChart.NOTES)) {
            notes = Manifests.trim(text);
        } else if (source.endsWith("/" + PreparedChart.CRD_MARKER)) {
            crds(source.substring(0, source.length() - PreparedChart.CRD_MARKER.length()), text);
        } else if (!source.contains("/templates/")) {
            definitions(source, text); // from a command, which prints them itself
        } else if (!base.startsWith("_")) {
            for (String document : Manifests.split(text)) {
                document(source, document);
            }
        }
    }

    private void crds(String directory, String marker) {
        int number = Integer.parseInt(marker.replaceAll("\\D", ""));
        for (CrdFile file : chart.crds(number)) {
            definitions(directory + file.path(), file.text());
        }
    }

    private void definitions(String source, String file) {
        for (String text : Manifests.split(file)) {
            definitions.add(new HelmDocument(source, Role.CRD, text));
        }
    }

    private void document(String source, String text) {
        HelmDocument manifest = new HelmDocument(source, Role.MANIFEST, text);
        DocumentHead head = DocumentHead.of(manifest);
        if (!head.isHook()) {
            manifests.add(new Headed(manifest, head));
        } else if (!head.isKnownHook()) {
            warnings.add(source + ": unknown hook \"" + String.join(",", Objects.requireNonNull(head.events()))
                    + "\": Helm leaves the object out");
        } else if (head.isTest() ? request.output().tests() : request.output().hooks()) {
            hooks.add(new Headed(new HelmDocument(source, head.isTest() ? Role.TEST : Role.HOOK, text), head));
        }
    }
}
