/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.podsecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.gitopsmaven.policy.kyverno.value.GoText;
import org.jspecify.annotations.Nullable;

/**
 * One check of a standard.
 *
 * @param control what Kyverno calls it; checks of one control share a name
 * @param restricted whether it belongs to the restricted level alone
 * @param rule what is forbidden
 */
record Check(String id, String control, boolean restricted, String reason, BiConsumer<Pod, Check.Found> rule) {

    /** Gathers what a check finds in one pod. */
    final class Found {

        private final Pod pod;
        private final int minor;
        private final List<Violation> violations = new ArrayList<>();

        private Found(Pod pod, int minor) {
            this.pod = pod;
            this.minor = minor;
        }

        /** The minor version of Kubernetes whose standard is asked for. */
        int minor() {
            return minor;
        }

        boolean isEmpty() {
            return violations.isEmpty();
        }

        void forbidden(String field, String container, @Nullable Object... values) {
            List<String> texts = new ArrayList<>();
            for (Object value : values) {
                texts.add(GoText.of(value));
            }
            violations.add(new Violation(id, reason, field, container, texts, pod.place()));
        }

        void required(String field, String container) {
            violations.add(new Violation(id, reason, field, container, List.of(), pod.place()));
        }
    }

    List<Violation> violations(Pod pod, int minor) {
        Found found = new Found(pod, minor);
        rule.accept(pod, found);
        return found.violations;
    }
}
