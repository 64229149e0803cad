/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks of profiles that a pod sets for its containers, and containers for themselves. */
final class ProfileChecks {

    private static final Set<String> PROFILES = Set.of("RuntimeDefault", "Localhost");
    private static final Set<String> LINUX_TYPES = Set.of("", "container_t", "container_init_t", "container_kvm_t");
    private static final int ENGINE_TYPE = 31;
    private static final int SECCOMP_FIELD = 19;
    private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";
    private static final String SECCOMP_POD = "seccomp.security.alpha.kubernetes.io/pod";
    private static final String SECCOMP_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";

    private ProfileChecks() {}

    static List<Check> all() {
        return List.of(
                Checks.baseline("appArmorProfile", "AppArmor", "forbidden AppArmor profile", ProfileChecks::appArmor),
                Checks.baseline("seLinuxOptions", "SELinux", "seLinuxOptions", ProfileChecks::seLinux),
                Checks.baseline("seccompProfile_baseline", "Seccomp", "seccompProfile", ProfileChecks::seccomp),
                Checks.restricted(
                        "seccompProfile_restricted", "Seccomp", "seccompProfile", ProfileChecks::requiredSeccomp),
                Checks.baseline("windowsHostProcess", "HostProcess", "hostProcess", ProfileChecks::hostProcess));
    }

    private static void each(Pod pod, Setting setting) {
        setting.look("spec.securityContext", "", pod.at("securityContext"));
        for (Container container : pod.containers()) {
            setting.look(container.field() + ".securityContext", container.name(), container.at("securityContext"));
        }
    }

    /** A security context, of a pod or of a container. */
    private interface Setting {
        void look(String field, String container, @Nullable Object context);
    }

    private static void profile(Pod pod, Check.Found found, String profile) {
        each(pod, (field, container, context) -> {
            if (Pod.at(context, profile) instanceof Map<?, ?> given && !isProfile(given.get("type"))) {
                found.forbidden(field + "." + profile + ".type", container, text(given.get("type")));
            }
        });
    }

    private static boolean isProfile(@Nullable Object type) {
        return type instanceof String name && PROFILES.contains(name);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void appArmor(Pod pod, Check.Found found) {
        profile(pod, found, "appArmorProfile");
        if (pod.metadata().get("annotations") instanceof Map<?, ?> annotations) {
            annotations.forEach((key, value) -> {
                String profile = text(value);
                boolean allowed =
                        profile.isEmpty() || profile.equals("runtime/default") || profile.startsWith("localhost/");
                if (String.valueOf(key).startsWith(APP_ARMOR) && !allowed) {
                    found.forbidden("metadata.annotations[" + key + "]", "", profile);
                }
            });
        }
    }

    private static void seLinux(Pod pod, Check.Found found) {
        each(pod, (field, container, context) -> {
            if (Pod.at(context, "seLinuxOptions") instanceof Map<?, ?> options) {
                String type = text(options.get("type"));
                boolean engine = found.minor() >= ENGINE_TYPE && type.equals("container_engine_t");
                if (!LINUX_TYPES.contains(type) && !engine) {
                    found.forbidden(field + ".seLinuxOptions.type", container, type);
                }
                for (String name : List.of("user", "role")) {
                    if (!text(options.get(name)).isEmpty()) {
                        found.forbidden(field + ".seLinuxOptions." + name, container, text(options.get(name)));
                    }
                }
            }
        });
    }

    private static void seccomp(Pod pod, Check.Found found) {
        if (found.minor() >= SECCOMP_FIELD) {
            profile(pod, found, "seccompProfile");
            return;
        }
        annotation(pod, SECCOMP_POD, found);
        pod.containers().forEach(container -> annotation(pod, SECCOMP_CONTAINER + container.name(), found));
    }

    private static void annotation(Pod pod, String key, Check.Found found) {
        Object value = Pod.at(pod.metadata(), "annotations", key);
        String profile = text(value);
        boolean allowed = profile.equals("runtime/default")
                || profile.equals("docker/default")
                || profile.startsWith("localhost/");
        if (value != null && !allowed) {
            found.forbidden("metadata.annotations[" + key + "]", "", profile);
        }
    }

    /** Containers that say nothing have the profile of the pod. */
    private static void requiredSeccomp(Pod pod, Check.Found found) {
        if (found.minor() >= ContainerChecks.WINDOWS && pod.isWindows()) {
            return;
        }
        profile(pod, found, "seccompProfile");
        if (!found.isEmpty() || isProfile(pod.at("securityContext", "seccompProfile", "type"))) {
            return;
        }
        for (Container container : pod.containers()) {
            if (container.at("securityContext", "seccompProfile") == null) {
                found.required(container.field() + ".securityContext.seccompProfile.type", container.name());
            }
        }
    }

    private static void hostProcess(Pod pod, Check.Found found) {
        each(pod, (field, container, context) -> {
            if (Boolean.TRUE.equals(Pod.at(context, "windowsOptions", "hostProcess"))) {
                found.forbidden(field + ".windowsOptions.hostProcess", container, true);
            }
        });
    }
}
