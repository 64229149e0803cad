/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.time.Duration;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.helm.HelmOpener;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;

/**
 * A Helm with limits that the user set.
 *
 * @param time for one chart
 * @param megabytes for all charts that render at once
 */
record LimitedHelm(HelmOpener helm, Duration time, long megabytes) implements HelmOpener {

    LimitedHelm {
        if (time.toSeconds() < 1 || megabytes < 1) {
            throw new GitOpsException(
                    "gitops.chartTimeout and gitops.chartMemory must be at least 1, got " + time.toSeconds() + " and "
                            + megabytes,
                    null,
                    "leave them out for 60 seconds and 2048 megabytes");
        }
    }

    @Override
    public HelmRenderer open(HelmOptions options) {
        return helm.open(options.withLimits(time, megabytes << 20));
    }
}
