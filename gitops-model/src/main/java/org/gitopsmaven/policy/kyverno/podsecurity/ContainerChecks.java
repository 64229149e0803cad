/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of single containers. */
final class ContainerChecks {

    private static final Set<String> USUAL = Set.of(
            "AUDIT_WRITE",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "FSETID",
            "KILL",
            "MKNOD",
            "NET_BIND_SERVICE",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYS_CHROOT");
    private static final String CAPABILITIES = ".securityContext.capabilities.";
    private static final List<List<String>> HANDLERS = List.of(
            List.of("livenessProbe"),
            List.of("readinessProbe"),
            List.of("startupProbe"),
            List.of("lifecycle", "postStart"),
            List.of("lifecycle", "preStop"));
    /** Windows is exempt, and users of pods that have their own are others, since these standards. */
    static final int WINDOWS = 25;

    static final int OWN_USERS = 35;

    private ContainerChecks() {}

    static List<Check> all() {
        return List.of(
                Checks.baseline("privileged", "Privileged Containers", "privileged", ContainerChecks::privileged),
                Checks.restricted(
                        "allowPrivilegeEscalation",
                        "Privilege Escalation",
                        "allowPrivilegeEscalation != false",
                        ContainerChecks::escalation),
                Checks.baseline(
                        "capabilities_baseline",
                        "Capabilities",
                        "non-default capabilities",
                        (pod, found) -> pod.containers().forEach(container -> added(container, USUAL, found))),
                Checks.restricted(
                        "capabilities_restricted",
                        "Capabilities",
                        "unrestricted capabilities",
                        ContainerChecks::restrictedCapabilities),
                Checks.baseline("hostPorts", "Host Ports", "hostPort", ContainerChecks::ports),
                Checks.baseline("procMount", "/proc Mount Type", "procMount", (pod, found) -> {
                    if (found.minor() < OWN_USERS || !pod.hasOwnUsers()) {
                        procMount(pod, found);
                    }
                }),
                Checks.baseline("hostProbesAndHostLifecycle", "", "probe or lifecycle host", ContainerChecks::hosts));
    }

    private static void privileged(Pod pod, Check.Found found) {
        for (Container container : pod.containers()) {
            if (Boolean.TRUE.equals(container.at("securityContext", "privileged"))) {
                found.forbidden(container.field() + ".securityContext.privileged", container.name(), true);
            }
        }
    }

    private static void escalation(Pod pod, Check.Found found) {
        if (found.minor() >= WINDOWS && pod.isWindows()) {
            return;
        }
        for (Container container : pod.containers()) {
            Object value = container.at("securityContext", "allowPrivilegeEscalation");
            String field = container.field() + ".securityContext.allowPrivilegeEscalation";
            if (value == null) {
                found.required(field, container.name());
            } else if (!Boolean.FALSE.equals(value)) {
                found.forbidden(field, container.name(), value);
            }
        }
    }

    private static void restrictedCapabilities(Pod pod, Check.Found found) {
        if (found.minor() >= WINDOWS && pod.isWindows()) {
            return;
        }
        for (Container container : pod.containers()) {
            Object dropped = container.at("securityContext", "capabilities", "drop");
            if (!(dropped instanceof List<?> list) || !list.contains("ALL")) {
                found.required(container.field() + CAPABILITIES + "drop", container.name());
            }
            added(container, Set.of("NET_BIND_SERVICE"), found);
        }
    }

    private static void added(Container container, Set<String> allowed, Check.Found found) {
        List<@Nullable Object> others = new ArrayList<>();
        if (container.at("securityContext", "capabilities", "add") instanceof List<?> list) {
            for (Object capability : list) {
                if (!(capability instanceof String name && allowed.contains(name))) {
                    others.add(capability);
                }
            }
        }
        if (!others.isEmpty()) {
            found.forbidden(container.field() + CAPABILITIES + "add", container.name(), others.toArray());
        }
    }

    private static void ports(Pod pod, Check.Found found) {
        for (Container container : pod.containers()) {
            if (container.at("ports") instanceof List<?> ports) {
                for (int i = 0; i < ports.size(); i++) {
                    Object port = ports.get(i) instanceof Map<?, ?> map ? map.get("hostPort") : null;
                    if (port instanceof Number number && number.longValue() != 0) {
                        found.forbidden(container.field() + ".ports[" + i + "].hostPort", container.name(), port);
                    }
                }
            }
        }
    }

    private static void procMount(Pod pod, Check.Found found) {
        for (Container container : pod.containers()) {
            Object value = container.at("securityContext", "procMount");
            if (value != null && !value.equals("Default")) {
                found.forbidden(container.field() + ".securityContext.procMount", container.name(), value);
            }
        }
    }

    private static void hosts(Pod pod, Check.Found found) {
        for (Container container : pod.containers()) {
            for (List<String> handler : HANDLERS) {
                for (String action : List.of("httpGet", "tcpSocket")) {
                    List<String> path = new ArrayList<>(handler);
                    path.addAll(List.of(action, "host"));
                    Object host = container.at(path.toArray(String[]::new));
                    if (host instanceof String text && !text.isEmpty()) {
                        found.forbidden(container.field() + "." + String.join(".", path), container.name(), text);
                    }
                }
            }
        }
    }
}
