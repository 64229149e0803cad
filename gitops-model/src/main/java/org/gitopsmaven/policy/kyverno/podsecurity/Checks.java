/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.List;

/** All checks. Those that a later standard changed look at its version themselves. */
final class Checks {

    static final List<Check> ALL = all();

    private Checks() {}

    private static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        checks.addAll(ContainerChecks.all());
        checks.addAll(ProfileChecks.all());
        checks.addAll(UserChecks.all());
        checks.addAll(PodChecks.all());
        return List.copyOf(checks);
    }

    static Check baseline(
            String id, String control, String reason, java.util.function.BiConsumer<Pod, Check.Found> rule) {
        return new Check(id, control, false, reason, rule);
    }

    static Check restricted(
            String id, String control, String reason, java.util.function.BiConsumer<Pod, Check.Found> rule) {
        return new Check(id, control, true, reason, rule);
    }
}
