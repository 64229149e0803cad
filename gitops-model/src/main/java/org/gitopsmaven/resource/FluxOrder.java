/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.Comparator;
import java.util.List;

/** The order in which Flux applies objects. Ported from {@code ssa/sort} of {@code fluxcd/pkg}. */
public final class FluxOrder {

    private static final KindOrder KINDS = new KindOrder(
            List.of(
                    "CustomResourceDefinition",
                    "Namespace",
                    "ClusterRole",
                    "ClusterClass",
                    "RuntimeClass",
                    "PriorityClass",
                    "StorageClass",
                    "VolumeSnapshotClass",
                    "IngressClass",
                    "GatewayClass",
                    "ClusterRoleBinding",
                    "ResourceQuota",
                    "ServiceAccount",
                    "Role",
                    "RoleBinding",
                    "ConfigMap",
                    "Secret",
                    "Service",
                    "LimitRange",
                    "Deployment",
                    "StatefulSet",
                    "CronJob",
                    "PodDisruptionBudget"),
            List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"));

    private static final Comparator<Resource> ORDER = Comparator.<Resource>comparingInt(
                    resource -> KINDS.rank(resource.kind()))
            .thenComparing(resource -> resource.gvk().group())
            .thenComparing(Resource::kind)
            .thenComparing(Resource::namespace)
            .thenComparing(Resource::name);

    private FluxOrder() {}

    /** The objects, first applied first. */
    public static List<Resource> sorted(List<Resource> resources) {
        return resources.stream().sorted(ORDER).toList();
    }
}
