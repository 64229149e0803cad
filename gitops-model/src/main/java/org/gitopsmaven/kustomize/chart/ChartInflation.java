/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmDocument;
import org.gitopsmaven.helm.HelmRendering;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.helm.HelmValues;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.yaml.YamlMapping;

/** Makes resources of a chart ({@code api/internal/builtins/HelmChartInflationGenerator.go}). */
public final class ChartInflation {

    private static final Set<String> MERGES = Set.of("", "merge", "override", "replace");

    private final ChartConfig config;
    private final Charts charts;
    private final ChartOptions options;
    private final Loader loader;
    private final ResourceReader reader;
    private final BuildSchemas schemas;
    private final List<SourceFile> additional = new ArrayList<>();

    private ChartInflation(
            ChartConfig config, Charts charts, ChartOptions options, Loader loader, BuildSchemas schemas) {
        this.config = config;
        this.charts = charts;
        this.options = options;
        this.loader = loader;
        this.schemas = schemas;
        this.reader = new ResourceReader(schemas);
    }

    /**
     * Checks what is asked for; nothing is rendered yet.
     *
     * @param fields of {@code types.HelmChart} and {@code types.HelmGlobals}
     */
    public static ChartInflation of(YamlMapping fields, ChartOptions options, Loader loader, BuildSchemas schemas) {
        Charts charts = options.charts();
        if (charts == null) {
            throw new KustomizeException(
                    "must specify --enable-helm",
                    null,
                    "charts of kustomizations are rendered when that is enabled; "
                            + "else list the output of 'helm template' under 'resources'");
        }
        ChartInflation inflation = new ChartInflation(new ChartConfig(fields), charts, options, loader, schemas);
        inflation.validate();
        return inflation;
    }

    private void validate() {
        if (config.name().isEmpty()) {
            throw new KustomizeException("chart name cannot be empty");
        }
        for (String file : config.texts("additionalValuesFiles")) {
            try {
                additional.add(loader.load(file));
            } catch (GitOpsException e) {
                throw KustomizeException.wrap("could not load additionalValuesFile", e);
            }
        }
        if (!MERGES.contains(config.text("valuesMerge"))) {
            throw new KustomizeException("valuesMerge must be one of [merge override replace]");
        }
    }

    /** The resources of the chart, in Helm's order, marked as made by Helm. */
    public List<KustomizeResource> generate() {
        ChartPlace place = ChartPlace.of(config, loader, charts);
        HelmRendering rendering = charts.render(request(place));
        List<SourceFile> documents = new ArrayList<>();
        for (HelmDocument document : rendering.documents()) {
            documents.add(SourceFile.of(place.file(document.source()), document.text() + "\n"));
        }
        List<KustomizeResource> resources;
        try {
            resources = ResMap.of(reader.files(documents)).resources();
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("could not parse bytes into resource map", e);
        }
        resources.forEach(KustomizeResource::markAsMadeByHelm);
        return resources;
    }

    private HelmRequest request(ChartPlace place) {
        List<HelmValues> values = new ArrayList<>();
        values.add(new ChartValues(config, loader, place, schemas).layer());
        for (SourceFile file : additional) {
            values.add(new HelmValues.Text(file.name(), file.text()));
        }
        String namespace = config.text("namespace");
        List<String> apis = config.texts("apiVersions");
        Path chart = place.chart();
        HelmRequest request = HelmRequest.of(chart)
                .withRoot(loader.files().rootAround(chart))
                .withRelease(releaseName(), namespace.isEmpty() ? "default" : namespace)
                .withValues(values)
                .withApiVersions(apis.isEmpty() ? options.apiVersions() : apis)
                .withCrds(config.says("includeCRDs"))
                .withHooks(!config.says("skipHooks"), !config.says("skipHooks") && !config.says("skipTests"));
        String version = config.text("kubeVersion").isEmpty() ? options.kubeVersion() : config.text("kubeVersion");
        return version.isEmpty() ? request : request.withKubeVersion(version);
    }

    private String releaseName() {
        String name = config.text("releaseName");
        String template = config.text("nameTemplate");
        if (template.isEmpty()) {
            return name.isEmpty() ? "release-name" : name;
        }
        if (!name.isEmpty()) {
            throw new KustomizeException("cannot set --name-template and also specify a name");
        }
        return template.contains("{{") ? charts.releaseName(template) : template;
    }
}
