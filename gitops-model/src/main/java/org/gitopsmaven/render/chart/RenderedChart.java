/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.chart;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.resource.Resource;

/**
 * What a chart gave.
 *
 * @param resources in the order of {@code helm template}; places are the templates
 * @param definitions how many of the first ones are from {@code crds/}
 * @param reads the files of the chart and its values
 * @param findings what may differ from a real installation
 */
public record RenderedChart(List<Resource> resources, int definitions, List<Path> reads, List<Finding> findings) {

    public RenderedChart {
        resources = List.copyOf(resources);
        reads = List.copyOf(reads);
        findings = List.copyOf(findings);
    }
}
