/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.chart.ChartInflation;
import org.gitopsmaven.kustomize.config.HelmFields;
import org.gitopsmaven.kustomize.config.Kustomization;
import org.gitopsmaven.kustomize.generate.DataGenerator;
import org.gitopsmaven.kustomize.generate.GeneratorArgs;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.pipeline.Plugins.Configured;
import org.gitopsmaven.kustomize.pipeline.Plugins.Generator;
import org.gitopsmaven.kustomize.provenance.OriginAnnotations;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Runs the generators of a kustomization ({@code kusttarget.go: runGenerators}). */
final class Generation {

    private static final String CHARTS = "HelmChartInflationGenerator";

    private final Loader loader;
    private final Kustomization kustomization;
    private final BuildContext context;
    private final @Nullable SourceOrigin origin;
    private final String fileName;

    Generation(
            Loader loader,
            Kustomization kustomization,
            BuildContext context,
            @Nullable SourceOrigin origin,
            String fileName) {
        this.loader = loader;
        this.kustomization = kustomization;
        this.context = context;
        this.origin = origin;
        this.fileName = fileName;
    }

    void run(Accumulator accumulator, Plugins plugins) {
        List<Configured<Generator>> generators = new ArrayList<>();
        addFields(generators, "configMapGenerator", DataGenerator.CONFIG_MAP, "ConfigMapGenerator");
        addFields(generators, "secretGenerator", DataGenerator.SECRET, "SecretGenerator");
        if (HelmFields.areIn(kustomization)) {
            addCharts(generators);
        }
        try {
            generators.addAll(plugins.generators(kustomization.texts("generators")));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("loading generator plugins", e);
        }
        for (Configured<Generator> generator : generators) {
            run(generator, accumulator);
        }
    }

    private static void run(Configured<Generator> generator, Accumulator accumulator) {
        ResMap generated = ResMap.of(generator.plugin().generate());
        SourceOrigin origin = generator.origin();
        if (origin != null) {
            for (KustomizeResource resource : generated.resources()) {
                OriginAnnotations.addOrigin(resource, origin);
            }
        }
        try {
            accumulator.absorbAll(generated);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("merging from generator", e);
        }
    }

    private void addFields(
            List<Configured<Generator>> generators, String field, DataGenerator generator, String pluginKind) {
        YamlMapping options = kustomization.mapping("generatorOptions");
        SourceOrigin own = origin == null ? null : origin.ofField(fileName, pluginKind);
        for (YamlMapping entry : kustomization.entries(field)) {
            GeneratorArgs args = GeneratorArgs.of(entry, options);
            generators.add(new Configured<>(() -> List.of(generate(generator, args)), own));
        }
    }

    private KustomizeResource generate(DataGenerator generator, GeneratorArgs args) {
        try {
            return generator.generate(args, loader, context.schemas());
        } catch (GitOpsException e) {
            throw KustomizeException.from(e).orAt(args.mark().location());
        }
    }

    private void addCharts(List<Configured<Generator>> generators) {
        SourceOrigin own = origin == null ? null : origin.ofField(fileName, CHARTS);
        for (YamlMapping chart : HelmFields.of(kustomization, context.outerNamespace())) {
            context.report().useCharts();
            ChartInflation inflation = BuiltinPlugin.configured(
                    CHARTS, chart, fields -> ChartInflation.of(fields, context.charts(), loader, context.schemas()));
            generators.add(new Configured<>(() -> generate(inflation, chart), own));
        }
    }

    private static List<KustomizeResource> generate(ChartInflation inflation, YamlMapping chart) {
        try {
            return inflation.generate();
        } catch (GitOpsException e) {
            throw KustomizeException.from(e).orAt(chart.mark().location());
        }
    }
}
