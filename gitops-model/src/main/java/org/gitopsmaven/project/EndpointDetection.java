/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the application listens: as its framework says, changed by what the user says. */
final class EndpointDetection {

    private static final List<Framework> FRAMEWORKS = List.of(new SpringBoot(), new Quarkus(), new Micronaut());

    private EndpointDetection() {}

    static Endpoints of(ProjectMetadata project, HttpSettings settings) {
        Endpoints detected = FRAMEWORKS.stream()
                .map(framework -> framework.endpoints(project))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Endpoints.NONE);
        Port traffic = traffic(detected.traffic(), settings.port());
        if (traffic == null) {
            return detected;
        }
        Probes probes = detected.probes();
        Probe liveness = probe(settings.livenessPath(), probes.liveness(), traffic);
        return Endpoints.of(
                traffic,
                detected.management(),
                new Probes(
                        settings.livenessPath() == null ? probes.startup() : liveness,
                        liveness,
                        probe(settings.readinessPath(), probes.readiness(), traffic)));
    }

    private static @Nullable Port traffic(@Nullable Port detected, @Nullable Integer number) {
        if (number == null) {
            return detected;
        }
        return new Port(detected == null ? Port.HTTP : detected.name(), number);
    }

    /** A path of the user's is asked where the detected one would be, else where the traffic goes. */
    private static @Nullable Probe probe(@Nullable String path, @Nullable Probe detected, Port traffic) {
        if (path == null) {
            return detected;
        }
        return detected == null
                ? new Probe(path, traffic.name(), traffic.name().equals(Port.HTTPS))
                : new Probe(path, detected.port(), detected.tls());
    }
}
