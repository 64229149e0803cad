/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.util.List;
import org.gitopsmaven.resource.KindOrder;

/** The order of kinds in which Helm installs, and prints (Helm {@code releaseutil/kind_sorter.go}). */
final class InstallOrder {

    private static final KindOrder KINDS = new KindOrder(
            List.of(
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
                    "APIService"),
            List.of());

    private InstallOrder() {}

    /** Known kinds by their place, then the others by name. */
    static int compare(String one, String other) {
        int rank = KINDS.rank(one);
        int order = Integer.compare(rank, KINDS.rank(other));
        return order == 0 && rank == 0 ? one.compareTo(other) : order;
    }
}
