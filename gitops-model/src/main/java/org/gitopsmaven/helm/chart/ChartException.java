/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.nio.file.Path;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/** A chart that cannot be read, or that asks for what no chart may have. */
public final class ChartException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    ChartException(String message, Path place) {
        this(message, place, null);
    }

    ChartException(String message, Path place, @Nullable String hint) {
        super(message, Location.of(place), hint);
    }
}
