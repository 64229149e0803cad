/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import static org.gitopsmaven.kustomize.config.GoStructs.FIELD_SPECS;
import static org.gitopsmaven.kustomize.config.GoStructs.OBJECT_META;
import static org.gitopsmaven.kustomize.config.GoType.BOOL;
import static org.gitopsmaven.kustomize.config.GoType.INT;
import static org.gitopsmaven.kustomize.config.GoType.TEXT;
import static org.gitopsmaven.kustomize.config.GoType.TEXT_MAP;
import static org.gitopsmaven.kustomize.config.GoType.listOf;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.config.GoType.Struct;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

/** Decodes the configurations of builtin plugins and the other files that a kustomization names. */
public final class PluginConfig {

    private static final Struct VALUE_ADD_TARGET = Struct.of("builtins.Target")
            .with("selector", GoStructs.SELECTOR)
            .with("fieldPath", TEXT)
            .with("filePathPosition", INT);

    private static final Struct VALUE_ADD_TARGETS =
            Struct.of("builtins.Targets").with("targets", listOf(VALUE_ADD_TARGET));

    private static final Struct NAME_REFERENCE = Struct.of("builtinconfig.NameBackReferences")
            .embedding(GoStructs.GVK)
            .with("fieldSpecs", FIELD_SPECS);

    private static final Struct TRANSFORMER_CONFIG = Struct.of("builtinconfig.TransformerConfig")
            .with("namePrefix", FIELD_SPECS)
            .with("nameSuffix", FIELD_SPECS)
            .with("namespace", FIELD_SPECS)
            .with("commonLabels", FIELD_SPECS)
            .with("labels", FIELD_SPECS)
            .with("templateLabels", FIELD_SPECS)
            .with("commonAnnotations", FIELD_SPECS)
            .with("nameReference", listOf(NAME_REFERENCE))
            .with("varReference", FIELD_SPECS)
            .with("images", FIELD_SPECS)
            .with("replicas", FIELD_SPECS);

    private static final Struct NEWEST_TRANSFORMER_CONFIG = Struct.of("builtinconfig.TransformerConfig")
            .embedding(TRANSFORMER_CONFIG)
            .with("volumeClaimTemplateLabels", FIELD_SPECS);

    private static final Map<String, Struct> PLUGINS = Map.ofEntries(
            Map.entry(
                    "AnnotationsTransformer",
                    plugin("AnnotationsTransformer")
                            .with("annotations", TEXT_MAP)
                            .with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "LabelTransformer",
                    plugin("LabelTransformer").with("labels", TEXT_MAP).with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "ImageTagTransformer",
                    plugin("ImageTagTransformer")
                            .with("imageTag", GoStructs.IMAGE)
                            .with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "NamespaceTransformer",
                    plugin("NamespaceTransformer")
                            .with("metadata", OBJECT_META)
                            .with("fieldSpecs", FIELD_SPECS)
                            .with("unsetOnly", BOOL)
                            .with("setRoleBindingSubjects", new GoType.Text("namespace.RoleBindingSubjectMode"))),
            Map.entry(
                    "PatchJson6902Transformer",
                    plugin("PatchJson6902Transformer")
                            .with("target", GoStructs.SELECTOR)
                            .with("path", TEXT)
                            .with("jsonOp", TEXT)),
            Map.entry(
                    "PatchStrategicMergeTransformer",
                    plugin("PatchStrategicMergeTransformer")
                            .with("paths", listOf(new GoType.Text("types.PatchStrategicMerge")))
                            .with("patches", TEXT)),
            Map.entry("PatchTransformer", plugin("PatchTransformer").embedding(GoStructs.PATCH)),
            Map.entry(
                    "PrefixTransformer",
                    plugin("PrefixTransformer").with("prefix", TEXT).with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "SuffixTransformer",
                    plugin("SuffixTransformer").with("suffix", TEXT).with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "PrefixSuffixTransformer",
                    plugin("PrefixTransformer")
                            .with("prefix", TEXT)
                            .with("suffix", TEXT)
                            .with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "ReplacementTransformer",
                    plugin("ReplacementTransformer").with("replacements", listOf(GoStructs.REPLACEMENT_FIELD))),
            Map.entry(
                    "ReplicaCountTransformer",
                    plugin("ReplicaCountTransformer")
                            .with("replica", GoStructs.REPLICA)
                            .with("fieldSpecs", FIELD_SPECS)),
            Map.entry(
                    "ValueAddTransformer",
                    plugin("ValueAddTransformer")
                            .with("value", TEXT)
                            .with("targets", listOf(VALUE_ADD_TARGET))
                            .with("targetFilePath", TEXT)),
            Map.entry(
                    "ConfigMapGenerator",
                    plugin("ConfigMapGenerator").with("metadata", OBJECT_META).embedding(GoStructs.CONFIG_MAP_ARGS)),
            Map.entry(
                    "SecretGenerator",
                    plugin("SecretGenerator").with("metadata", OBJECT_META).embedding(GoStructs.SECRET_ARGS)),
            Map.entry(
                    "HelmChartInflationGenerator",
                    plugin("HelmChartInflationGenerator")
                            .embedding(GoStructs.HELM_GLOBALS)
                            .embedding(GoStructs.HELM_CHART)),
            Map.entry(
                    "IAMPolicyGenerator",
                    plugin("IAMPolicyGenerator")
                            .with("cloud", new GoType.Text("types.Cloud"))
                            .with(
                                    "kubernetesService",
                                    Struct.of("types.KubernetesService")
                                            .with("name", TEXT)
                                            .with("namespace", TEXT))
                            .with(
                                    "serviceAccount",
                                    Struct.of("types.ServiceAccount")
                                            .with("name", TEXT)
                                            .with("projectId", TEXT))));

    private PluginConfig() {}

    private static Struct plugin(String kind) {
        return Struct.of("builtins." + kind + "Plugin");
    }

    /** The configuration of a builtin plugin, given as a resource. */
    public static YamlMapping ofPlugin(String kind, YamlMapping resource) {
        Struct struct = PLUGINS.get(kind);
        return struct == null ? new YamlMapping() : decode(GoDecoder.lenient(YamlDialect.GOYAML3), resource, struct);
    }

    /** A list of replacements in a file, or a single one. */
    public static List<YamlMapping> replacements(String text, String file) {
        YamlNode document = first(text, file);
        GoDecoder decoder = GoDecoder.lenient(YamlDialect.GOYAML2);
        if (document instanceof YamlSequence sequence) {
            return sequence.items().stream()
                    .map(item -> decode(decoder, item, GoStructs.REPLACEMENT))
                    .toList();
        }
        if (document instanceof YamlMapping mapping) {
            return List.of(decode(decoder, mapping, GoStructs.REPLACEMENT));
        }
        String kind = YamlDialect.GOYAML2.isNull(document) ? "invalid" : "string";
        throw new KustomizeException(
                "unsupported replacement type encountered within replacement path: " + kind,
                document.mark().location());
    }

    /** A file of {@code configurations}. */
    public static YamlMapping transformerConfig(String text, String file, boolean newest) {
        Struct struct = newest ? NEWEST_TRANSFORMER_CONFIG : TRANSFORMER_CONFIG;
        return decode(GoDecoder.strict(YamlDialect.GOYAML2), first(text, file), struct);
    }

    /** A file of targets for the ValueAddTransformer. */
    public static YamlMapping valueAddTargets(String text, String file) {
        return decode(GoDecoder.lenient(YamlDialect.GOYAML2), first(text, file), VALUE_ADD_TARGETS);
    }

    private static YamlNode first(String text, String file) {
        try {
            List<YamlNode> documents = YamlReader.read(text, file, YamlDialect.GOYAML2);
            return documents.isEmpty() ? new YamlMapping() : documents.get(0);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("error converting YAML to JSON: yaml", e);
        }
    }

    private static YamlMapping decode(GoDecoder decoder, YamlNode node, Struct struct) {
        try {
            return decoder.decode(node, struct);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("error unmarshaling JSON: while decoding JSON", e);
        }
    }
}
