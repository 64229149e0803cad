/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.helm.worker.WorkerFailure;

/** What the end of Helm's process means to whoever asked for a chart. */
final class EngineFaults {

    private EngineFaults() {}

    static HelmException of(WorkerFailure failure, Path chart, HelmOptions options) {
        Location place = Location.of(chart);
        String message = String.valueOf(failure.getMessage());
        return switch (failure.reason()) {
            case TIMEOUT ->
                new HelmException(
                        HelmFault.TIMEOUT,
                        "the chart takes longer than " + options.timeout().toSeconds() + " s to render",
                        place,
                        "look for a loop in its templates, or raise the time limit (gitops.chartTimeout)");
            case CLOSED -> new HelmException(HelmFault.CLOSED, "rendering was cancelled: " + message, place, null);
            case DIED -> died(message, place, options);
        };
    }

    private static HelmException died(String message, Location place, HelmOptions options) {
        boolean memory = message.contains("memory") || message.contains("Not enough space");
        return memory
                ? new HelmException(
                        HelmFault.ENGINE_DIED,
                        "the chart needs more memory than the limit of " + (options.memory() >> 20) + " MB",
                        place,
                        "look for unbounded repetition in its templates, or raise the memory limit (gitops.chartMemory)")
                : new HelmException(
                        HelmFault.ENGINE_DIED,
                        "the chart takes Helm down: " + message,
                        place,
                        "look for endless recursion in its templates");
    }
}
