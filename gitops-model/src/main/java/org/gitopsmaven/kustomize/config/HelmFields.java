/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The charts of a kustomization, those of the deprecated field among them ({@code api/types/helmchartargs.go}). */
public final class HelmFields {

    private static final String OLD = "helmChartInflationGenerator";

    private static final Map<String, String> RENAMED = Map.of(
            "chartName", "name",
            "chartVersion", "version",
            "chartRepoUrl", "repo",
            "values", "valuesFile",
            "valuesLocal", "valuesInline",
            "valuesMerge", "valuesMerge",
            "releaseName", "releaseName");

    private HelmFields() {}

    /** Whether there are any; asked first, so that nothing more of charts is loaded where there are none. */
    public static boolean areIn(Kustomization kustomization) {
        return kustomization.has("helmCharts") || kustomization.has(OLD);
    }

    /**
     * Each chart with the global settings.
     *
     * @param outerNamespace for charts of a kustomization that sets none
     */
    public static List<YamlMapping> of(Kustomization kustomization, String outerNamespace) {
        List<YamlMapping> charts = new ArrayList<>(kustomization.entries("helmCharts"));
        for (YamlMapping old : kustomization.entries(OLD)) {
            charts.add(renamed(old));
        }
        String own = kustomization.text("namespace");
        return charts.stream()
                .map(chart -> whole(chart, globals(kustomization), own.isEmpty() ? outerNamespace : own))
                .toList();
    }

    private static YamlMapping whole(YamlMapping chart, YamlMapping globals, String namespace) {
        YamlMapping whole = chart.copy();
        globals.forEach(entry -> whole.put(entry.name(), entry.value()));
        String own = whole.text("namespace");
        if ((own == null || own.isEmpty()) && !namespace.isEmpty()) {
            whole.put("namespace", YamlScalar.string(namespace));
        }
        return whole;
    }

    private static YamlMapping renamed(YamlMapping old) {
        YamlMapping chart = new YamlMapping(List.of(), old.style(), null, old.mark(), null);
        old.forEach(entry -> {
            String name = RENAMED.get(entry.name());
            if (name != null) {
                chart.put(name, entry.value());
            }
        });
        return chart;
    }

    /** What counts for all charts; of the deprecated field what the last entry says, unless the new one is there. */
    private static YamlMapping globals(Kustomization kustomization) {
        YamlMapping globals = kustomization.mapping("helmGlobals");
        if (globals != null) {
            return globals;
        }
        YamlMapping fromOld = new YamlMapping();
        for (YamlMapping old : kustomization.entries(OLD)) {
            put(fromOld, "configHome", old.get("helmHome"));
            put(fromOld, "chartHome", old.get("chartHome"));
        }
        return fromOld;
    }

    private static void put(YamlMapping globals, String field, @Nullable YamlNode value) {
        if (value instanceof YamlScalar scalar && !scalar.text().isEmpty()) {
            globals.put(field, value);
        }
    }
}
