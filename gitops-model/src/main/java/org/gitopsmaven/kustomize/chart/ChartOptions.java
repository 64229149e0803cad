/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kustomize's {@code --enable-helm}, {@code --helm-kube-version} and {@code --helm-api-versions} say.
 *
 * @param charts renders; null when charts are not enabled
 * @param kubeVersion the version of Kubernetes that charts see unless they ask for one; empty for Helm's own
 * @param apiVersions the API versions that charts see besides Helm's own, unless they ask for others
 */
public record ChartOptions(@Nullable Charts charts, String kubeVersion, List<String> apiVersions) {

    private static final ChartOptions DISABLED = new ChartOptions(null, "", List.of());

    public ChartOptions {
        apiVersions = List.copyOf(apiVersions);
    }

    /** What kustomize does without {@code --enable-helm}: a chart is an error. */
    public static ChartOptions disabled() {
        return DISABLED;
    }

    public static ChartOptions enabled(Charts charts) {
        return new ChartOptions(charts, "", List.of());
    }

    public ChartOptions withVersions(String kubernetes, List<String> apis) {
        return new ChartOptions(charts, kubernetes, apis);
    }
}
