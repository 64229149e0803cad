/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * The order in which Argo CD syncs objects: phase, wave, kind, name; then namespaces and CRDs move in front of what
 * needs them. Ported from {@code gitops-engine/pkg/sync/sync_tasks}; where Go leaves the order open, namespace and group
 * decide.
 */
public final class ArgoSyncOrder {

    private static final KindOrder KINDS = new KindOrder(
            List.of(
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

    private static final Comparator<SyncStep> ORDER = Comparator.<SyncStep>comparingInt(
                    step -> step.phase().phase())
            .thenComparingInt(SyncStep::wave)
            .thenComparingInt(step -> KINDS.rank(step.resource().kind()))
            .thenComparing(step -> step.resource().name())
            .thenComparing(step -> step.resource().namespace())
            .thenComparing(step -> step.resource().gvk().group());

    private ArgoSyncOrder() {}

    /** What is done in a sync, first things first. An object with several hooks comes once for each. */
    public static List<SyncStep> steps(List<Resource> resources) {
        List<SyncStep> steps = new ArrayList<>();
        for (Resource resource : resources) {
            for (ArgoHook phase : ArgoHook.phases(resource)) {
                steps.add(new SyncStep(phase, SyncStep.waveOf(resource), resource));
            }
        }
        steps.sort(ORDER);
        bubble(steps, ArgoSyncOrder::namespaceMade, resource -> nonEmpty(resource.namespace()));
        bubble(
                steps,
                ArgoSyncOrder::kindMade,
                resource -> Optional.of(resource.gvk().group() + "/" + resource.kind()));
        return List.copyOf(steps);
    }

    /** The objects in the order of their first step; those that no sync applies, such as tests of charts, come last. */
    public static List<Resource> sorted(List<Resource> resources) {
        Set<Resource> sorted = new LinkedHashSet<>();
        steps(resources).forEach(step -> sorted.add(step.resource()));
        sorted.addAll(resources);
        return List.copyOf(sorted);
    }

    private static void bubble(
            List<SyncStep> steps,
            Function<Resource, Optional<String>> made,
            Function<Resource, Optional<String>> needed) {
        Map<String, Integer> firstUse = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            SyncStep step = steps.get(i);
            Optional<String> key = made.apply(step.resource());
            if (key.isEmpty()) {
                int place = i;
                needed.apply(step.resource()).ifPresent(use -> firstUse.putIfAbsent(use, place));
                continue;
            }
            Integer use = firstUse.get(key.get());
            if (use != null) {
                SyncStep user = steps.get(use);
                steps.remove(i);
                steps.add(use, new SyncStep(user.phase(), user.wave(), step.resource()));
                firstUse.replaceAll((name, index) -> index >= use ? index + 1 : index);
            }
        }
    }

    private static Optional<String> namespaceMade(Resource resource) {
        boolean namespace =
                resource.kind().equals("Namespace") && resource.gvk().group().isEmpty();
        return namespace ? Optional.of(resource.name()) : Optional.empty();
    }

    private static Optional<String> kindMade(Resource resource) {
        if (!resource.kind().equals("CustomResourceDefinition")
                || !resource.gvk().group().equals("apiextensions.k8s.io")) {
            return Optional.empty();
        }
        String group = text(resource, "spec", "group");
        String kind = text(resource, "spec", "names", "kind");
        return group == null || kind == null ? Optional.empty() : Optional.of(group + "/" + kind);
    }

    private static @Nullable String text(Resource resource, String... path) {
        return resource.content().at(path) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
