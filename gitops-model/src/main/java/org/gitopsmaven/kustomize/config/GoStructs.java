/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import static org.gitopsmaven.kustomize.config.GoType.ANY_MAP;
import static org.gitopsmaven.kustomize.config.GoType.BOOL;
import static org.gitopsmaven.kustomize.config.GoType.INT;
import static org.gitopsmaven.kustomize.config.GoType.INT64;
import static org.gitopsmaven.kustomize.config.GoType.TEXT;
import static org.gitopsmaven.kustomize.config.GoType.TEXT_MAP;
import static org.gitopsmaven.kustomize.config.GoType.listOf;

import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.config.GoType.Pointer;
import org.gitopsmaven.kustomize.config.GoType.Struct;

/** The structs of {@code api/types} and {@code kyaml/resid}: names and types of their fields. */
final class GoStructs {

    static final GoType TEXTS = listOf(TEXT);

    static final Struct GVK =
            Struct.of("resid.Gvk").with("group", TEXT).with("version", TEXT).with("kind", TEXT);

    static final Struct RES_ID =
            Struct.of("resid.ResId").embedding(GVK).with("name", TEXT).with("namespace", TEXT);

    static final Struct SELECTOR = Struct.of("types.Selector")
            .embedding(RES_ID)
            .with("annotationSelector", TEXT)
            .with("labelSelector", TEXT);

    static final Struct FIELD_SPEC =
            Struct.of("types.FieldSpec").embedding(GVK).with("path", TEXT).with("create", BOOL);

    static final GoType FIELD_SPECS = listOf(FIELD_SPEC);

    static final Struct TYPE_META =
            Struct.of("types.TypeMeta").with("kind", TEXT).with("apiVersion", TEXT);

    static final Struct OBJECT_META = Struct.of("types.ObjectMeta")
            .with("name", TEXT)
            .with("namespace", TEXT)
            .with("labels", TEXT_MAP)
            .with("annotations", TEXT_MAP);

    static final Struct PATCH_ARGS =
            Struct.of("types.PatchArgs").with("allowNameChange", BOOL).with("allowKindChange", BOOL);

    static final Struct PATCH = Struct.of("types.Patch")
            .with("path", TEXT)
            .with("patch", TEXT)
            .with("target", SELECTOR)
            .with("options", PATCH_ARGS);

    static final Struct IMAGE = Struct.of("types.Image")
            .with("name", TEXT)
            .with("newName", TEXT)
            .with("tagSuffix", TEXT)
            .with("newTag", TEXT)
            .with("digest", TEXT);

    static final Struct REPLICA = Struct.of("types.Replica").with("name", TEXT).with("count", INT64);

    static final Struct GENERATOR_OPTIONS = Struct.of("types.GeneratorOptions")
            .with("labels", TEXT_MAP)
            .with("annotations", TEXT_MAP)
            .with("disableNameSuffixHash", BOOL)
            .with("immutable", BOOL);

    private static final Struct KV_PAIR_SOURCES = Struct.of("types.KvPairSources")
            .with("literals", TEXTS)
            .with("files", TEXTS)
            .with("envs", TEXTS)
            .with("env", TEXT);

    private static final Struct GENERATOR_ARGS = Struct.of("types.GeneratorArgs")
            .with("namespace", TEXT)
            .with("name", TEXT)
            .with("behavior", TEXT)
            .embedding(KV_PAIR_SOURCES)
            .with("options", GENERATOR_OPTIONS);

    static final Struct CONFIG_MAP_ARGS = Struct.of("types.ConfigMapArgs").embedding(GENERATOR_ARGS);

    static final Struct SECRET_ARGS =
            Struct.of("types.SecretArgs").embedding(GENERATOR_ARGS).with("type", TEXT);

    private static final Struct FIELD_OPTIONS = Struct.of("types.FieldOptions")
            .with("delimiter", TEXT)
            .with("index", INT)
            .with("encoding", TEXT)
            .with("create", BOOL);

    private static final Struct SOURCE_SELECTOR = Struct.of("types.SourceSelector")
            .embedding(RES_ID)
            .with("fieldPath", TEXT)
            .with("options", FIELD_OPTIONS);

    private static final Struct TARGET_SELECTOR = Struct.of("types.TargetSelector")
            .with("select", SELECTOR)
            .with("reject", listOf(new Pointer(SELECTOR)))
            .with("fieldPaths", TEXTS)
            .with("options", FIELD_OPTIONS);

    static final Struct REPLACEMENT = Struct.of("types.Replacement")
            .with("source", SOURCE_SELECTOR)
            .with("targets", listOf(new Pointer(TARGET_SELECTOR)))
            .with("sourceValue", TEXT);

    static final Struct REPLACEMENT_FIELD =
            Struct.of("types.ReplacementField").embedding(REPLACEMENT).with("path", TEXT);

    private static final Struct VAR_TARGET = Struct.of("types.Target")
            .with("apiVersion", TEXT)
            .embedding(GVK)
            .with("name", TEXT)
            .with("namespace", TEXT);

    private static final Struct VAR = Struct.of("types.Var")
            .with("name", TEXT)
            .with("objref", VAR_TARGET)
            .with("fieldref", Struct.of("types.FieldSelector").with("fieldPath", TEXT));

    static final Struct SORT_OPTIONS = Struct.of("types.SortOptions")
            .with("order", new GoType.Text("types.SortOrder"))
            .with(
                    "legacySortOptions",
                    Struct.of("types.LegacySortOptions")
                            .with("orderFirst", TEXTS)
                            .with("orderLast", TEXTS));

    static final Struct HELM_GLOBALS =
            Struct.of("types.HelmGlobals").with("chartHome", TEXT).with("configHome", TEXT);

    static final Struct HELM_CHART = Struct.of("types.HelmChart")
            .with("name", TEXT)
            .with("version", TEXT)
            .with("repo", TEXT)
            .with("releaseName", TEXT)
            .with("namespace", TEXT)
            .with("additionalValuesFiles", TEXTS)
            .with("valuesFile", TEXT)
            .with("valuesInline", ANY_MAP)
            .with("valuesMerge", TEXT)
            .with("includeCRDs", BOOL)
            .with("skipHooks", BOOL)
            .with("apiVersions", TEXTS)
            .with("kubeVersion", TEXT)
            .with("nameTemplate", TEXT)
            .with("skipTests", BOOL)
            .with("debug", BOOL)
            .with("devel", BOOL);

    private static final Struct HELM_CHART_ARGS = Struct.of("types.HelmChartArgs")
            .with("chartName", TEXT)
            .with("chartVersion", TEXT)
            .with("chartRepoUrl", TEXT)
            .with("chartHome", TEXT)
            .with("chartRepoName", TEXT)
            .with("helmBin", TEXT)
            .with("helmHome", TEXT)
            .with("values", TEXT)
            .with("valuesLocal", ANY_MAP)
            .with("valuesMerge", TEXT)
            .with("releaseName", TEXT)
            .with("releaseNamespace", TEXT)
            .with("extraArgs", TEXTS);

    static final Struct KUSTOMIZATION = kustomization(KustomizeVersion.V5_8_1);
    static final Struct NEWEST_KUSTOMIZATION = kustomization(KustomizeVersion.NEWEST);

    private GoStructs() {}

    private static Struct label(KustomizeVersion version) {
        Struct label = Struct.of("types.Label")
                .with("pairs", TEXT_MAP)
                .with("includeSelectors", BOOL)
                .with("includeTemplates", BOOL)
                .with("fields", FIELD_SPECS);
        return version == KustomizeVersion.NEWEST ? label.with("includeVolumeClaimTemplates", BOOL) : label;
    }

    private static Struct kustomization(KustomizeVersion version) {
        return Struct.of("types.Kustomization")
                .embedding(TYPE_META)
                .with("metadata", OBJECT_META)
                .with("openapi", TEXT_MAP)
                .with("namePrefix", TEXT)
                .with("nameSuffix", TEXT)
                .with("namespace", TEXT)
                .with("commonLabels", TEXT_MAP)
                .with("labels", listOf(label(version)))
                .with("commonAnnotations", TEXT_MAP)
                .with("patchesStrategicMerge", listOf(new GoType.Text("types.PatchStrategicMerge")))
                .with("patchesJson6902", listOf(PATCH))
                .with("patches", listOf(PATCH))
                .with("images", listOf(IMAGE))
                .with("imageTags", listOf(IMAGE))
                .with("replacements", listOf(REPLACEMENT_FIELD))
                .with("replicas", listOf(REPLICA))
                .with("vars", listOf(VAR))
                .with("sortOptions", SORT_OPTIONS)
                .with("resources", TEXTS)
                .with("components", TEXTS)
                .with("crds", TEXTS)
                .with("bases", TEXTS)
                .with("configMapGenerator", listOf(CONFIG_MAP_ARGS))
                .with("secretGenerator", listOf(SECRET_ARGS))
                .with("helmGlobals", HELM_GLOBALS)
                .with("helmCharts", listOf(HELM_CHART))
                .with("helmChartInflationGenerator", listOf(HELM_CHART_ARGS))
                .with("generatorOptions", GENERATOR_OPTIONS)
                .with("configurations", TEXTS)
                .with("generators", TEXTS)
                .with("transformers", TEXTS)
                .with("validators", TEXTS)
                .with("buildMetadata", TEXTS);
    }
}
