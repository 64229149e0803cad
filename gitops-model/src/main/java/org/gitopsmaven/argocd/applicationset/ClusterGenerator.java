/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.argocd.ArgoCluster;
import org.gitopsmaven.argocd.template.function.DnsName;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.resource.FieldReader;

/** The clusters that a selector takes. Ported from {@code applicationset/generators/cluster}. */
final class ClusterGenerator implements Generator {

    private final List<ArgoCluster> clusters;
    private final ParameterText text;

    ClusterGenerator(List<ArgoCluster> clusters, ParameterText text) {
        Map<String, ArgoCluster> byName = new LinkedHashMap<>();
        clusters.forEach(cluster -> byName.put(cluster.name(), cluster));
        this.clusters = List.copyOf(byName.values());
        this.text = text;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        LabelSelector selector = LabelSelector.of(fields.childOrEmpty("selector"));
        Map<String, String> values = fields.textMap("values");
        List<GoMap> result = new ArrayList<>();
        boolean local = selector.isEmpty();
        for (ArgoCluster cluster : clusters) {
            if (selector.matches(cluster.labels())) {
                result.add(parameters(cluster, values));
                local &= !cluster.isInCluster();
            }
        }
        if (local) {
            GoMap params = named(ArgoCluster.of(ArgoCluster.IN_CLUSTER, ArgoCluster.IN_CLUSTER_SERVER));
            Parameters.addValues(values, params, text);
            result.add(params);
        }
        return fields.flag("flatList") ? List.of(flat(result)) : result;
    }

    private static GoMap flat(List<GoMap> clusters) {
        GoMap params = new GoMap();
        params.put("clusters", new GoList(GoType.DICT, List.copyOf(clusters)));
        return params;
    }

    private static GoMap named(ArgoCluster cluster) {
        GoMap params = new GoMap();
        Parameters.put(params, "name", cluster.name());
        Parameters.put(params, "nameNormalized", DnsName.normalize(cluster.name()));
        Parameters.put(params, "server", cluster.server());
        Parameters.put(params, "project", cluster.project());
        return params;
    }

    private GoMap parameters(ArgoCluster cluster, Map<String, String> values) {
        GoMap params = named(cluster);
        if (text.isGoTemplate()) {
            GoMap metadata = new GoMap();
            if (!cluster.annotations().isEmpty()) {
                metadata.put("annotations", GoMap.ofStrings(cluster.annotations()));
            }
            metadata.put("labels", GoMap.ofStrings(cluster.labels()));
            params.put("metadata", metadata);
        } else {
            cluster.annotations().forEach((key, value) -> Parameters.put(params, "metadata.annotations." + key, value));
            cluster.labels().forEach((key, value) -> Parameters.put(params, "metadata.labels." + key, value));
        }
        Parameters.addValues(values, params, text);
        return params;
    }
}
