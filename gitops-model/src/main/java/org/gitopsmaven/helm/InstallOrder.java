/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of kinds in which Helm installs, and prints (Helm {@code releaseutil/kind_sorter.go}). */
final class InstallOrder {

    private static final List<String> KINDS = List.of(
            "PriorityClass",
            "Namespace",
            "NetworkPolicy",
            "ResourceQuota",
            "LimitRange",
            "PodSecurityPolicy",
            "PodDisruptionBudget",
            "ServiceAccount",
            "Secret",
            "SecretList",
            "ConfigMap",
            "StorageClass",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "CustomResourceDefinition",
            "ClusterRole",
            "ClusterRoleList",
            "ClusterRoleBinding",
            "ClusterRoleBindingList",
            "Role",
            "RoleList",
            "RoleBinding",
            "RoleBindingList",
            "Service",
            "DaemonSet",
            "Pod",
            "ReplicationController",
            "ReplicaSet",
            "Deployment",
            "HorizontalPodAutoscaler",
            "StatefulSet",
            "Job",
            "CronJob",
            "IngressClass",
            "Ingress",
            "APIService");

    private static final Map<String, Integer> PLACES = places();

    private InstallOrder() {}

    /** Known kinds by their place, then the others by name. */
    static int compare(String one, String other) {
        int place = place(one);
        int order = Integer.compare(place, place(other));
        return order == 0 && place == KINDS.size() ? one.compareTo(other) : order;
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (String kind : KINDS) {
            places.put(kind, places.size());
        }
        return places;
    }

    private static int place(String kind) {
        return PLACES.getOrDefault(kind, KINDS.size());
    }
}
