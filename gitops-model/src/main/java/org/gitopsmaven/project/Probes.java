/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** The questions Kubernetes asks an application; null for one that is not asked. */
record Probes(
        @Nullable Probe startup,
        @Nullable Probe liveness,
        @Nullable Probe readiness) {

    static final Probes NONE = new Probes(null, null, null);

    /** The start is watched by the liveness question, so that a slow start is not taken for a dead application. */
    static Probes of(@Nullable Probe liveness, @Nullable Probe readiness) {
        return new Probes(liveness, liveness, readiness);
    }
}
