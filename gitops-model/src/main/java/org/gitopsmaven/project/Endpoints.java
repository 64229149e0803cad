/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an application listens and answers for its health.
 *
 * @param traffic the port that a Service forwards to, or null: a worker, a batch job
 * @param management a second port for health and metrics, or null
 * @param notes what could not be found out, and what to do about it
 */
record Endpoints(@Nullable Port traffic, @Nullable Port management, Probes probes, List<String> notes) {

    static final Endpoints NONE = new Endpoints(null, null, Probes.NONE, List.of());

    /** A port for traffic, and no health that is known. */
    static Endpoints of(Port traffic) {
        return new Endpoints(traffic, null, Probes.NONE, List.of());
    }

    static Endpoints of(Port traffic, @Nullable Port management, Probes probes) {
        return new Endpoints(traffic, management, probes, List.of());
    }

    /** It listens, but only its environment knows where. */
    static Endpoints unknown(String property) {
        return new Endpoints(
                null,
                null,
                Probes.NONE,
                List.of("no Service and no probes: " + property + " is known only at run time; set <port>"));
    }

    /** The ports there are, the one for traffic first. */
    List<Port> ports() {
        if (traffic == null) {
            return List.of();
        }
        return management == null ? List.of(traffic) : List.of(traffic, management);
    }
}
