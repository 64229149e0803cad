/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import java.util.Optional;

/** Where dependencies of a chart come from that it does not bring along. */
@FunctionalInterface
public interface DependencySource {

    /** Nothing but what the chart itself holds. */
    DependencySource NONE = dependency -> Optional.empty();

    /**
     * A dependency as Chart.yaml declares it.
     *
     * @param version the locked version where there is a Chart.lock, else the constraint
     * @param repository its URL; never {@code file:}
     */
    record Dependency(String name, String version, String repository) {}

    /** The archive or directory of a dependency; empty where it is not allowed to fetch it. */
    Optional<Path> locate(Dependency dependency);
}
