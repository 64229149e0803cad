/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.flux.ChartReference;
import org.gitopsmaven.helm.HelmValues;
import org.jspecify.annotations.Nullable;

/**
 * The files that a release names in {@code valuesFiles}: merged in their order, they take the place of the chart's own
 * values, which are under them only when they are named too (source-controller {@code internal/helm/chart}).
 */
final class OwnValues {

    private OwnValues() {}

    /**
     * The layers; null when the chart keeps its values.
     *
     * @param find gives the file of a path, or null
     * @param hint where paths start
     */
    static @Nullable List<HelmValues> of(
            ChartReference chart, Function<String, @Nullable HelmValues> find, Location place, String hint) {
        if (chart.valuesFiles().isEmpty()) {
            return null;
        }
        List<HelmValues> values = new ArrayList<>();
        for (String file : chart.valuesFiles()) {
            HelmValues found = find.apply(GoPath.clean("/" + file).substring(1));
            if (found != null) {
                values.add(found);
            } else if (!chart.ignoreMissingValuesFiles()) {
                throw new GitOpsException(
                        "spec.chart.spec.valuesFiles: there is no file \"" + file + "\"", place, hint);
            }
        }
        return values;
    }
}
