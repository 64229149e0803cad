/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks of what a pod shares with its host. */
final class PodChecks {

    private static final Set<String> VOLUMES = Set.of(
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "image",
            "persistentVolumeClaim",
            "projected",
            "secret");
    private static final List<String> OTHER_VOLUMES = List.of(
            "hostPath",
            "gcePersistentDisk",
            "awsElasticBlockStore",
            "gitRepo",
            "nfs",
            "iscsi",
            "glusterfs",
            "rbd",
            "flexVolume",
            "cinder",
            "cephfs",
            "flocker",
            "fc",
            "azureFile",
            "vsphereVolume",
            "quobyte",
            "azureDisk",
            "photonPersistentDisk",
            "portworxVolume",
            "scaleIO",
            "storageos");
    /** Safe sysctls with the minor version of the standard that first allows them. */
    private static final Map<String, Integer> SYSCTLS = Map.ofEntries(
            Map.entry("kernel.shm_rmid_forced", 0),
            Map.entry("net.ipv4.ip_local_port_range", 0),
            Map.entry("net.ipv4.tcp_syncookies", 0),
            Map.entry("net.ipv4.ping_group_range", 0),
            Map.entry("net.ipv4.ip_unprivileged_port_start", 0),
            Map.entry("net.ipv4.ip_local_reserved_ports", 27),
            Map.entry("net.ipv4.tcp_keepalive_time", 29),
            Map.entry("net.ipv4.tcp_fin_timeout", 29),
            Map.entry("net.ipv4.tcp_keepalive_intvl", 29),
            Map.entry("net.ipv4.tcp_keepalive_probes", 29),
            Map.entry("net.ipv4.tcp_rmem", 32),
            Map.entry("net.ipv4.tcp_wmem", 32),
            Map.entry("net.ipv4.tcp_slow_start_after_idle", 37),
            Map.entry("net.ipv4.tcp_notsent_lowat", 37));

    private PodChecks() {}

    static List<Check> all() {
        return List.of(
                Checks.baseline("hostNamespaces", "Host Namespaces", "host namespaces", PodChecks::namespaces),
                Checks.baseline("hostPathVolumes", "HostPath Volumes", "hostPath volumes", PodChecks::hostPaths),
                Checks.restricted("restrictedVolumes", "Volume Types", "restricted volume types", PodChecks::volumes),
                Checks.baseline("sysctls", "Sysctls", "forbidden sysctls", PodChecks::sysctls));
    }

    private static void namespaces(Pod pod, Check.Found found) {
        for (String field : List.of("hostNetwork", "hostPID", "hostIPC")) {
            if (Boolean.TRUE.equals(pod.at(field))) {
                found.forbidden("spec." + field, "", true);
            }
        }
    }

    private static void hostPaths(Pod pod, Check.Found found) {
        if (pod.at("volumes") instanceof List<?> volumes) {
            for (int i = 0; i < volumes.size(); i++) {
                if (Pod.at(volumes.get(i), "hostPath") != null) {
                    Object path = Pod.at(volumes.get(i), "hostPath", "path");
                    found.forbidden("spec.volumes[" + i + "].hostPath", "", path instanceof String text ? text : "");
                }
            }
        }
    }

    private static void volumes(Pod pod, Check.Found found) {
        if (pod.at("volumes") instanceof List<?> volumes) {
            for (int i = 0; i < volumes.size(); i++) {
                Map<?, ?> volume = volumes.get(i) instanceof Map<?, ?> map ? map : Map.of();
                if (VOLUMES.stream().map(volume::get).allMatch(Objects::isNull)) {
                    String type = OTHER_VOLUMES.stream()
                            .filter(name -> volume.get(name) != null)
                            .findFirst()
                            .orElse("unknown");
                    found.forbidden("spec.volumes[" + i + "]." + type, "", "");
                }
            }
        }
    }

    private static void sysctls(Pod pod, Check.Found found) {
        if (pod.at("securityContext", "sysctls") instanceof List<?> sysctls) {
            for (int i = 0; i < sysctls.size(); i++) {
                String name = String.valueOf(Pod.at(sysctls.get(i), "name"));
                if (SYSCTLS.getOrDefault(name, Integer.MAX_VALUE) > found.minor()) {
                    found.forbidden("spec.securityContext.sysctls[" + i + "].name", "", name);
                }
            }
        }
    }
}
