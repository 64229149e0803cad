/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.COMMON_ANNOTATIONS;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.COMMON_LABELS;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.IMAGES;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.NAMESPACE;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.NAME_PREFIX;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.NAME_SUFFIX;
import static org.gitopsmaven.kustomize.fieldspec.FieldSpecList.REPLICAS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.kustomize.config.Kustomization;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.TransformerConfig;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.pipeline.Plugins.Configured;
import org.gitopsmaven.kustomize.provenance.OriginAnnotations;
import org.gitopsmaven.kustomize.provenance.SourceOrigin;
import org.gitopsmaven.kustomize.transform.AffixTransformer;
import org.gitopsmaven.kustomize.transform.ImageTagTransformer;
import org.gitopsmaven.kustomize.transform.JsonPatchTransformer;
import org.gitopsmaven.kustomize.transform.NamespaceTransformer;
import org.gitopsmaven.kustomize.transform.PatchTransformer;
import org.gitopsmaven.kustomize.transform.ReplacementTransformer;
import org.gitopsmaven.kustomize.transform.ReplicaCountTransformer;
import org.gitopsmaven.kustomize.transform.StrategicMergePatches;
import org.gitopsmaven.kustomize.transform.TextMapTransformer;
import org.gitopsmaven.kustomize.transform.TransformContext;
import org.gitopsmaven.kustomize.transform.Transformer;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Runs the transformers of a kustomization in kustomize's order ({@code kusttarget_configplugin.go}). */
final class Transformation {

    private final Kustomization kustomization;
    private final TransformContext context;
    private final @Nullable SourceOrigin origin;
    private final String fileName;
    private final List<Configured<Transformer>> steps = new ArrayList<>();

    Transformation(
            Loader loader,
            Kustomization kustomization,
            BuildContext context,
            @Nullable SourceOrigin origin,
            String fileName) {
        this.kustomization = kustomization;
        this.context = context.transformContext(loader);
        this.origin = origin;
        this.fileName = fileName;
    }

    /** Configures all steps, then runs them one after the other. */
    void run(Accumulator accumulator, Plugins plugins) {
        configure(accumulator.config());
        steps.addAll(plugins.transformers(kustomization.texts("transformers")));
        for (Configured<Transformer> step : steps) {
            accumulator.transform(step.plugin());
            SourceOrigin by = step.origin();
            if (by != null) {
                accumulator.resources().resources().stream()
                        .filter(resource -> !resource.isEmpty())
                        .forEach(resource -> OriginAnnotations.addTransformation(resource, by));
            }
            accumulator.resources().dropEmpties();
        }
    }

    private void configure(TransformerConfig config) {
        addStrategicMergePatches();
        each("patches", "PatchTransformer", entry -> PatchTransformer.of(entry, context));
        addNamespace(config);
        addAffix("namePrefix", "PrefixTransformer", affix -> AffixTransformer.prefix(affix, config.get(NAME_PREFIX)));
        addAffix("nameSuffix", "SuffixTransformer", affix -> AffixTransformer.suffix(affix, config.get(NAME_SUFFIX)));
        addLabels(config);
        addAnnotations(config);
        each("patchesJson6902", "PatchJson6902Transformer", this::jsonPatch);
        each("replicas", "ReplicaCountTransformer", entry -> ReplicaCountTransformer.of(entry, config.get(REPLICAS)));
        for (YamlMapping image : kustomization.images()) {
            add("ImageTagTransformer", ImageTagTransformer.of(image, config.get(IMAGES), context));
        }
        addReplacements();
    }

    private void addStrategicMergePatches() {
        List<YamlScalar> patches = kustomization.texts("patchesStrategicMerge");
        if (!patches.isEmpty()) {
            String kind = "PatchStrategicMergeTransformer";
            YamlMapping config = new YamlMapping();
            YamlSequence paths = new YamlSequence();
            patches.forEach(paths::add);
            config.put("paths", paths);
            add(kind, BuiltinPlugin.configured(kind, config, given -> StrategicMergePatches.of(given, context)));
        }
    }

    private Transformer jsonPatch(YamlMapping entry) {
        YamlMapping config = entry.copy();
        YamlNode patch = config.remove("patch");
        if (patch != null) {
            config.put("jsonOp", patch);
        }
        config.remove("options");
        return JsonPatchTransformer.of(config, context);
    }

    private void addNamespace(TransformerConfig config) {
        if (!kustomization.text("namespace").isEmpty()) {
            add(
                    "NamespaceTransformer",
                    NamespaceTransformer.of(scalar("namespace"), config.get(NAMESPACE), context.schemas()));
        }
    }

    private void addAffix(String field, String kind, Function<YamlScalar, Transformer> transformer) {
        if (!kustomization.text(field).isEmpty()) {
            add(kind, transformer.apply(scalar(field)));
        }
    }

    private void addLabels(TransformerConfig config) {
        String kind = "LabelTransformer";
        List<YamlMapping> entries = kustomization.entries("labels");
        YamlMapping common = kustomization.mapping("commonLabels");
        for (YamlMapping entry : entries) {
            FieldSpecs specs = new LabelFields(entry, config).specs();
            add(kind, TextMapTransformer.of(entry.mapping("pairs"), specs));
        }
        if (!entries.isEmpty() || common != null && !common.isEmpty()) {
            add(kind, TextMapTransformer.of(common, config.get(COMMON_LABELS)));
        }
    }

    private void addAnnotations(TransformerConfig config) {
        YamlMapping annotations = kustomization.mapping("commonAnnotations");
        if (annotations != null && !annotations.isEmpty()) {
            add("AnnotationsTransformer", TextMapTransformer.of(annotations, config.get(COMMON_ANNOTATIONS)));
        }
    }

    private void addReplacements() {
        List<YamlMapping> entries = kustomization.entries("replacements");
        if (!entries.isEmpty()) {
            String kind = "ReplacementTransformer";
            YamlMapping config = new YamlMapping();
            YamlSequence list = new YamlSequence();
            entries.forEach(list::add);
            config.put("replacements", list);
            add(kind, BuiltinPlugin.configured(kind, config, given -> ReplacementTransformer.of(given, context)));
        }
    }

    private void each(String field, String kind, Function<YamlMapping, Transformer> transformer) {
        for (YamlMapping entry : kustomization.entries(field)) {
            add(kind, BuiltinPlugin.configured(kind, entry, transformer));
        }
    }

    private void add(String kind, Transformer transformer) {
        steps.add(new Configured<>(transformer, origin == null ? null : origin.ofField(fileName, kind)));
    }

    private YamlScalar scalar(String field) {
        return YamlScalar.string(kustomization.text(field)).withMark(kustomization.markOf(field));
    }
}
