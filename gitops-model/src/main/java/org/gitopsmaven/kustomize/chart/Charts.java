/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.nio.file.Path;
import org.gitopsmaven.helm.HelmRendering;
import org.gitopsmaven.helm.HelmRequest;

/** Brings and renders charts. Must be safe for use by several threads. */
public interface Charts {

    /**
     * Renders a chart.
     *
     * @throws org.gitopsmaven.finding.GitOpsException with Helm's message
     */
    HelmRendering render(HelmRequest request);

    /**
     * The name that a template gives ({@code nameTemplate}).
     *
     * @throws org.gitopsmaven.finding.GitOpsException with Helm's message
     */
    String releaseName(String template);

    /**
     * The archive of a chart that is published elsewhere.
     *
     * @param version a version or a constraint; empty for the newest
     * @throws org.gitopsmaven.finding.GitOpsException when it cannot be had or the network is not allowed
     */
    Path archive(String repository, String name, String version);
}
