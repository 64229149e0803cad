/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.List;

/** Checks of the user that containers run as. */
final class UserChecks {

    private UserChecks() {}

    static List<Check> all() {
        return List.of(
                Checks.restricted("runAsNonRoot", "Running as Non-root", "runAsNonRoot != true", UserChecks::nonRoot),
                Checks.restricted("runAsUser", "Running as Non-root user", "runAsUser=0", UserChecks::user));
    }

    private static boolean isRelaxed(Pod pod, Check.Found found) {
        return found.minor() >= ContainerChecks.OWN_USERS && pod.hasOwnUsers();
    }

    /** Containers that say nothing are what the pod says. */
    private static void nonRoot(Pod pod, Check.Found found) {
        if (isRelaxed(pod, found)) {
            return;
        }
        Object ofPod = pod.at("securityContext", "runAsNonRoot");
        if (Boolean.FALSE.equals(ofPod)) {
            found.forbidden("spec.securityContext.runAsNonRoot", "", false);
        }
        for (Container container : pod.containers()) {
            if (Boolean.FALSE.equals(container.at("securityContext", "runAsNonRoot"))) {
                found.forbidden(container.field() + ".securityContext.runAsNonRoot", container.name(), false);
            }
        }
        if (!found.isEmpty() || Boolean.TRUE.equals(ofPod)) {
            return;
        }
        if (pod.containers().stream().anyMatch(each -> each.at("securityContext", "runAsNonRoot") == null)) {
            found.required("spec.securityContext.runAsNonRoot", "");
        }
    }

    private static void user(Pod pod, Check.Found found) {
        if (isRelaxed(pod, found)) {
            return;
        }
        if (pod.at("securityContext", "runAsUser") instanceof Number user && user.longValue() == 0) {
            found.forbidden("spec.securityContext.runAsUser", "", 0L);
        }
        for (Container container : pod.containers()) {
            if (container.at("securityContext", "runAsUser") instanceof Number user && user.longValue() == 0) {
                found.forbidden(container.field() + ".securityContext.runAsUser", container.name(), 0L);
            }
        }
    }
}
