/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import org.gitopsmaven.resource.FieldReader;

/**
 * A chart in a source.
 *
 * @param chart its name in a HelmRepository, its path in other sources
 * @param version a version or a range; {@code *} when nothing is said
 * @param valuesFiles files of the source that replace the chart's own values
 */
public record ChartReference(
        String chart,
        String version,
        FluxReference source,
        List<String> valuesFiles,
        boolean ignoreMissingValuesFiles) {

    static ChartReference of(FieldReader spec, String namespace) {
        String version = spec.text("version");
        return new ChartReference(
                spec.text("chart"),
                version.isEmpty() ? "*" : version,
                FluxReference.of(spec.childOrEmpty("sourceRef"), "HelmRepository", namespace),
                spec.texts("valuesFiles"),
                spec.flag("ignoreMissingValuesFiles"));
    }
}
