/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm;

import java.nio.file.Path;
import java.util.Optional;
import org.gitopsmaven.helm.chart.DependencySource;
import org.gitopsmaven.remote.RemoteCharts;

/** Dependencies that are not vendored, from where Chart.yaml says. Names of repositories ({@code @name}) are nobody's. */
public final class RemoteDependencies implements DependencySource {

    private final RemoteCharts charts;

    public RemoteDependencies(RemoteCharts charts) {
        this.charts = charts;
    }

    @Override
    public Optional<Path> locate(Dependency dependency) {
        return dependency.repository().contains("://")
                ? Optional.of(charts.archive(dependency.repository(), dependency.name(), dependency.version()))
                : Optional.empty();
    }
}
