/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import java.util.Map;
import java.util.function.BiFunction;
import org.gitopsmaven.yaml.YamlMapping;

/** The builtin plugins that change resources, by kind ({@code api/internal/plugins/builtinhelpers}). */
public final class PluginTransformers {

    private static final Map<String, BiFunction<YamlMapping, TransformContext, Transformer>> FACTORIES = Map.ofEntries(
            Map.entry(
                    "AnnotationsTransformer",
                    (config, context) -> TextMapTransformer.configured(config, "annotations")),
            Map.entry("HashTransformer", (config, context) -> new HashTransformer()),
            Map.entry("ImageTagTransformer", ImageTagTransformer::configured),
            Map.entry("LabelTransformer", (config, context) -> TextMapTransformer.configured(config, "labels")),
            Map.entry("NamespaceTransformer", (config, context) -> NamespaceTransformer.of(config, context.schemas())),
            Map.entry("PatchJson6902Transformer", JsonPatchTransformer::of),
            Map.entry("PatchStrategicMergeTransformer", StrategicMergePatches::of),
            Map.entry("PatchTransformer", PatchTransformer::of),
            Map.entry("PrefixTransformer", (config, context) -> AffixTransformer.of(config, true)),
            Map.entry("SuffixTransformer", (config, context) -> AffixTransformer.of(config, false)),
            Map.entry("PrefixSuffixTransformer", PluginTransformers::prefixAndSuffix),
            Map.entry("ReplacementTransformer", ReplacementTransformer::of),
            Map.entry("ReplicaCountTransformer", (config, context) -> ReplicaCountTransformer.configured(config)),
            Map.entry("ValueAddTransformer", ValueAddTransformer::of));

    private PluginTransformers() {}

    public static boolean has(String kind) {
        return FACTORIES.containsKey(kind);
    }

    /** The transformer of this kind with this configuration. */
    public static Transformer of(String kind, YamlMapping config, TransformContext context) {
        BiFunction<YamlMapping, TransformContext, Transformer> factory = FACTORIES.get(kind);
        if (factory == null) {
            throw new IllegalArgumentException(kind);
        }
        return factory.apply(config, context);
    }

    private static Transformer prefixAndSuffix(YamlMapping config, TransformContext context) {
        AffixTransformer prefix = AffixTransformer.of(config, true);
        AffixTransformer suffix = AffixTransformer.of(config, false);
        return resources -> {
            prefix.transform(resources);
            suffix.transform(resources);
        };
    }
}
