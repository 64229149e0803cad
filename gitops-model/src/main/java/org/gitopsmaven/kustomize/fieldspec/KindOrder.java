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
public final class KindOrder implements Comparator<Gvk> {

    /** Kinds that come before all that are not named here. */
    public static final List<String> FIRST = List.of(
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
    /** Kinds that come after them. */
    public static final List<String> LAST = List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");

    static final KindOrder INSTANCE = new KindOrder();

    private final Map<String, Integer> ranks = ranks(FIRST, LAST);

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

    /** Ranks by kind: below zero for those that come first, above for those that come last. */
    public static Map<String, Integer> ranks(List<String> first, List<String> last) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            ranks.put(first.get(i), i - first.size());
        }
        for (int i = 0; i < last.size(); i++) {
            ranks.put(last.get(i), i + 1);
        }
        return ranks;
    }
}
