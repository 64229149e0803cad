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
import org.gitopsmaven.kustomize.config.PluginConfig;
import org.gitopsmaven.kustomize.generate.PluginGenerators;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.provenance.OriginAnnotations;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.transform.PluginTransformers;
import org.gitopsmaven.kustomize.transform.Transformer;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The plugins that {@code generators}, {@code transformers} and {@code validators} name ({@code api/internal/plugins}). */
final class Plugins {

    private final Loader loader;
    private final BuildContext context;
    private final @Nullable SourceOrigin origin;
    private final String fileName;

    Plugins(Loader loader, BuildContext context, @Nullable SourceOrigin origin, String fileName) {
        this.loader = loader;
        this.context = context;
        this.origin = origin;
        this.fileName = fileName;
    }

    /** A plugin that makes resources. */
    interface Generator {
        List<KustomizeResource> generate();
    }

    /** A step and what it is called in annotations; null when nobody asks. */
    record Configured<T>(T plugin, @Nullable SourceOrigin origin) {}

    List<Configured<Generator>> generators(List<YamlScalar> texts) {
        List<Configured<Generator>> generators = new ArrayList<>();
        for (KustomizeResource resource : configurations(texts, "configuring external generator")) {
            try {
                generators.add(new Configured<>(generator(resource), SourceOrigin.ofPlugin(resource)));
            } catch (GitOpsException e) {
                throw KustomizeException.wrap("failed to load generator", e)
                        .orAt(resource.origin().location());
            }
        }
        return generators;
    }

    List<Configured<Transformer>> transformers(List<YamlScalar> texts) {
        List<Configured<Transformer>> transformers = new ArrayList<>();
        for (KustomizeResource resource : configurations(texts, "configuring external transformer")) {
            try {
                transformers.add(new Configured<>(transformer(resource), SourceOrigin.ofPlugin(resource)));
            } catch (GitOpsException e) {
                throw KustomizeException.from(e).orAt(resource.origin().location());
            }
        }
        return transformers;
    }

    private Generator generator(KustomizeResource resource) {
        ensureBuiltin(resource);
        if (PluginTransformers.has(resource.kind())) {
            throw new KustomizeException("plugin " + resource.originalId() + " not a generator");
        }
        if (!PluginGenerators.has(resource.kind())) {
            throw unknown(resource);
        }
        YamlMapping config = config(resource);
        if (PluginGenerators.isChart(resource.kind())) {
            return charts(resource, config);
        }
        return () -> PluginGenerators.generate(resource.kind(), config, loader, context.schemas());
    }

    private Generator charts(KustomizeResource resource, YamlMapping config) {
        context.report().useCharts();
        try {
            ChartInflation inflation = ChartInflation.of(config, context.charts(), loader, context.schemas());
            return inflation::generate;
        } catch (GitOpsException e) {
            throw failed(resource, e);
        }
    }

    private Transformer transformer(KustomizeResource resource) {
        ensureBuiltin(resource);
        if (PluginGenerators.has(resource.kind())) {
            throw new KustomizeException("plugin " + resource.originalId() + " not a transformer");
        }
        if (!PluginTransformers.has(resource.kind())) {
            throw unknown(resource);
        }
        YamlMapping config = config(resource);
        try {
            return PluginTransformers.of(resource.kind(), config, context.transformContext(loader));
        } catch (GitOpsException e) {
            throw failed(resource, e);
        }
    }

    private static YamlMapping config(KustomizeResource resource) {
        try {
            return PluginConfig.ofPlugin(resource.kind(), resource.content());
        } catch (GitOpsException e) {
            throw failed(resource, e);
        }
    }

    private static KustomizeException failed(KustomizeResource resource, GitOpsException e) {
        return KustomizeException.wrap("plugin " + resource.originalId() + " fails configuration", e);
    }

    private static KustomizeException unknown(KustomizeResource resource) {
        String id = resource.originalId().toString();
        return new KustomizeException("unable to load builtin " + id.substring(0, id.indexOf('/')));
    }

    private static void ensureBuiltin(KustomizeResource resource) {
        if (!resource.gvk().apiVersion().equals("builtin")) {
            throw new KustomizeException(
                    "external plugins disabled; unable to load external plugin '"
                            + resource.originalId().gvk().kind() + "'",
                    null,
                    "only builtin plugins run here (apiVersion: builtin): nothing that a repository names is executed");
        }
    }

    /** The configurations as resources: inline ones first, then those in files and directories. */
    private List<KustomizeResource> configurations(List<YamlScalar> texts, String what) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Accumulator accumulator = new Accumulator();
        List<YamlScalar> paths = new ArrayList<>();
        for (YamlScalar text : texts) {
            List<KustomizeResource> inline = inline(text);
            if (inline == null) {
                paths.add(text);
                continue;
            }
            try {
                accumulator.appendAll(inline);
            } catch (GitOpsException e) {
                throw KustomizeException.wrap(what, e);
            }
        }
        new PathAccumulation(loader, context, origin).addResources(accumulator, paths);
        return accumulator.resources().resources();
    }

    private @Nullable List<KustomizeResource> inline(YamlScalar text) {
        List<KustomizeResource> resources;
        try {
            resources = ResMap.of(context.reader().text(text)).resources();
        } catch (GitOpsException e) {
            return null; // a path
        }
        if (origin != null) {
            SourceOrigin own = origin.append(fileName);
            resources.forEach(resource -> OriginAnnotations.setOrigin(resource, own));
        }
        return resources;
    }
}
