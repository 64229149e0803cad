/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.fieldspec;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.Gvk;

/** The order of kinds in which configurations keep their specs ({@code Gvk.IsLessThan} of {@code kyaml/resid}). */
final class KindOrder implements Comparator<Gvk> {

    private static final List<String> FIRST = List.of(
            "Namespace",
            "ResourceQuota",
            "StorageClass",
            "CustomResourceDefinition",
            "ServiceAccount",
            "PodSecurityPolicy",
            "Role",
            "ClusterRole",
            "RoleBinding",
            "ClusterRoleBinding",
            "ConfigMap",
            "Secret",
            "Endpoints",
            "Service",
            "LimitRange",
            "PriorityClass",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Deployment",
            "StatefulSet",
            "CronJob",
            "PodDisruptionBudget");
    private static final List<String> LAST = List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");

    static final KindOrder INSTANCE = new KindOrder();

    private final Map<String, Integer> ranks = ranks();

    private KindOrder() {}

    @Override
    public int compare(Gvk one, Gvk other) {
        int byRank = Integer.compare(rank(one), rank(other));
        return byRank != 0 ? byRank : sortText(one).compareTo(sortText(other));
    }

    private int rank(Gvk gvk) {
        return ranks.getOrDefault(gvk.kind(), 0);
    }

    private static String sortText(Gvk gvk) {
        return or(gvk.group(), "~G") + "_" + or(gvk.version(), "~V") + "_" + or(gvk.kind(), "~K");
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < FIRST.size(); i++) {
            ranks.put(FIRST.get(i), i - FIRST.size());
        }
        for (int i = 0; i < LAST.size(); i++) {
            ranks.put(LAST.get(i), i + 1);
        }
        return ranks;
    }
}
