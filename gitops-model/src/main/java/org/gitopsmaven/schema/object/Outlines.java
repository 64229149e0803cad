/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import static org.gitopsmaven.schema.object.KeptFields.ALL;
import static org.gitopsmaven.schema.object.KeptFields.NAMES;

import java.util.Map;
import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * What {@linkplain ManifestSetValidator rules about several objects} look at in the kinds that large directories are full
 * of; the rest of such an object can be forgotten once it was judged by itself.
 */
public final class Outlines {

    private static final KeptFields CONTAINERS = KeptFields.of(
            Map.of("ports", KeptFields.in("name", ALL), "envFrom", ALL, "env", KeptFields.in("valueFrom", ALL)));
    private static final KeptFields VOLUMES =
            KeptFields.of(Map.of("configMap", ALL, "secret", ALL, "persistentVolumeClaim", ALL, "projected", ALL));
    private static final KeptFields POD = KeptFields.of(Map.of(
            "metadata",
            KeptFields.in("labels", ALL),
            "spec",
            KeptFields.of(Map.of(
                    "serviceAccountName", ALL,
                    "imagePullSecrets", ALL,
                    "volumes", VOLUMES,
                    "initContainers", CONTAINERS,
                    "containers", CONTAINERS,
                    "ephemeralContainers", CONTAINERS))));
    private static final KeptFields WORKLOAD = KeptFields.in("spec", KeptFields.in("template", POD));
    private static final KeptFields CRON_JOB = KeptFields.in("spec", KeptFields.in("jobTemplate", WORKLOAD));
    private static final KeptFields DATA =
            KeptFields.of(Map.of("data", NAMES, "stringData", NAMES, "binaryData", NAMES));
    private static final KeptFields PORTS = KeptFields.of(Map.of("name", ALL, "port", ALL, "targetPort", ALL));
    private static final KeptFields SERVICE = KeptFields.of(Map.of(
            "metadata",
            KeptFields.in("labels", ALL),
            "spec",
            KeptFields.of(Map.of("type", ALL, "selector", ALL, "ports", PORTS))));
    private static final KeptFields PATHS = KeptFields.in("paths", KeptFields.in("backend", ALL));
    private static final KeptFields INGRESS =
            KeptFields.in("spec", KeptFields.of(Map.of("defaultBackend", ALL, "rules", KeptFields.in("http", PATHS))));
    private static final KeptFields AUTOSCALER = KeptFields.in("spec", KeptFields.in("scaleTargetRef", ALL));

    private Outlines() {}

    /** Whether anything can be forgotten of objects of a kind. */
    public static boolean has(Gvk gvk) {
        return kept(gvk) != null;
    }

    /** The object without what only concerns itself; an object of another kind as it is. */
    public static Manifest of(Manifest object) {
        KeptFields kept = kept(object.gvk());
        return kept == null ? object : object.with(kept.cut(object.resource().content()));
    }

    private static @Nullable KeptFields kept(Gvk gvk) {
        return switch (gvk.group()) {
            case "" ->
                switch (gvk.kind()) {
                    case "ConfigMap", "Secret" -> DATA;
                    case "Service" -> SERVICE;
                    case "Pod" -> POD;
                    case "ReplicationController" -> WORKLOAD;
                    default -> null;
                };
            case "apps" -> WORKLOAD;
            case "batch" -> gvk.kind().equals("CronJob") ? CRON_JOB : WORKLOAD;
            case "networking.k8s.io" -> gvk.kind().equals("Ingress") ? INGRESS : null;
            case "autoscaling" -> AUTOSCALER;
            default -> null;
        };
    }
}
