/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** The builtin plugins that make resources. */
public final class PluginGenerators {

    private static final Map<String, DataGenerator> DATA = Map.of(
            "ConfigMapGenerator", DataGenerator.CONFIG_MAP,
            "SecretGenerator", DataGenerator.SECRET);
    private static final String POLICY = "IAMPolicyGenerator";
    private static final String HELM = "HelmChartInflationGenerator";

    private PluginGenerators() {}

    public static boolean has(String kind) {
        return DATA.containsKey(kind) || kind.equals(POLICY) || kind.equals(HELM);
    }

    /** Whether the plugin renders charts, which is done elsewhere. */
    public static boolean isChart(String kind) {
        return kind.equals(HELM);
    }

    /** Runs the plugin of this kind. */
    public static List<KustomizeResource> generate(String kind, YamlMapping config, Loader loader, Scopes scopes) {
        DataGenerator data = DATA.get(kind);
        return data == null
                ? serviceAccount(config, scopes)
                : List.of(data.generate(GeneratorArgs.of(config, null), loader, scopes));
    }

    /** A service account that acts for one of a cloud provider ({@code api/filters/iampolicygenerator}). */
    private static List<KustomizeResource> serviceAccount(YamlMapping config, Scopes scopes) {
        String cloud = ObjectFields.text(config, "cloud");
        if (!cloud.equals("gke")) {
            throw new KustomizeException(
                    "cloud provider " + cloud + " not supported yet",
                    config.mark().location());
        }
        YamlMapping service = config.mapping("kubernetesService");
        YamlMapping account = config.mapping("serviceAccount");
        YamlMapping object = new YamlMapping();
        object.put("apiVersion", YamlScalar.string("v1"));
        object.put("kind", YamlScalar.string("ServiceAccount"));
        String email = text(account, "name") + "@" + text(account, "projectId") + ".iam.gserviceaccount.com";
        ObjectFields.setTextMap(object, "annotations", Map.of("iam.gke.io/gcp-service-account", email));
        ObjectFields.setMetadata(object, "name", text(service, "name"));
        ObjectFields.setMetadata(object, "namespace", text(service, "namespace"));
        return List.of(new KustomizeResource(object, new Origin(config.mark().location()), scopes));
    }

    private static String text(@Nullable YamlMapping mapping, String field) {
        return mapping == null ? "" : ObjectFields.text(mapping, field);
    }
}
