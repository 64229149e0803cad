/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import java.time.Duration;
import org.gitopsmaven.helm.chart.DependencySource;
import org.jspecify.annotations.Nullable;

/**
 * How charts are rendered in a build.
 *
 * @param engine which Helm is used
 * @param executable a {@code helm} to use where helm-java is not; null to look on the PATH
 * @param cache a directory of the user's where libraries are unpacked; code must be allowed to run from there
 * @param timeout for one chart
 * @param memory bytes that Helm's process may take; obeyed on Linux
 * @param renderings a directory where renderings are kept for later builds; null to keep none
 * @param dependencies where dependencies come from that are not vendored
 */
public record HelmOptions(
        Engine engine,
        @Nullable Path executable,
        Path cache,
        Duration timeout,
        long memory,
        @Nullable Path renderings,
        DependencySource dependencies) {

    /** Which Helm renders. */
    public enum Engine {
        /** helm-java, or a helm command where that does not run. */
        AUTOMATIC,
        HELM_JAVA,
        EXECUTABLE
    }

    private static final long TWO_GIGABYTES = 2L << 30;

    /** helm-java with the user's cache, a minute for a chart, two gigabytes, vendored dependencies only. */
    public static HelmOptions defaults() {
        return new HelmOptions(
                Engine.AUTOMATIC,
                null,
                UserCache.directory(),
                Duration.ofMinutes(1),
                TWO_GIGABYTES,
                null,
                DependencySource.NONE);
    }

    public HelmOptions withEngine(Engine other) {
        return new HelmOptions(other, executable, cache, timeout, memory, renderings, dependencies);
    }

    public HelmOptions withExecutable(@Nullable Path file) {
        return new HelmOptions(engine, file, cache, timeout, memory, renderings, dependencies);
    }

    public HelmOptions withCache(Path directory) {
        return new HelmOptions(
                engine, executable, directory.toAbsolutePath(), timeout, memory, renderings, dependencies);
    }

    public HelmOptions withLimits(Duration time, long bytes) {
        return new HelmOptions(engine, executable, cache, time, bytes, renderings, dependencies);
    }

    public HelmOptions withDependencies(DependencySource source) {
        return new HelmOptions(engine, executable, cache, timeout, memory, renderings, source);
    }

    /** Keeps renderings in a directory, but for charts with random values; they can hold secrets. */
    public HelmOptions withRenderings(@Nullable Path directory) {
        return new HelmOptions(engine, executable, cache, timeout, memory, directory, dependencies);
    }
}
