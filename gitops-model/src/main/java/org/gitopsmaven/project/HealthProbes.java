/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** The questions for the health of the container: two and a half minutes to start, then three missed answers. */
final class HealthProbes {

    private HealthProbes() {}

    static void ask(Fields deployment, Application application) {
        Probes probes = application.endpoints().probes();
        Fields container = ApplicationContainer.in(deployment);
        ask(container, "startupProbe", probes.startup(), 5, 30);
        ask(container, "livenessProbe", probes.liveness(), 10, 3);
        ask(container, "readinessProbe", probes.readiness(), 5, 3);
    }

    private static void ask(Fields container, String field, @Nullable Probe probe, int period, int failures) {
        if (probe == null) {
            return;
        }
        Fields question = container
                .in(field)
                .put("periodSeconds", period)
                .put("timeoutSeconds", 3)
                .put("failureThreshold", failures);
        Fields request = question.in("httpGet").put("path", probe.path()).put("port", probe.port());
        if (probe.tls()) {
            request.put("scheme", "HTTPS");
        }
    }
}
