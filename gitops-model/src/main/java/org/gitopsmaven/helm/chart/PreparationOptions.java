/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;

/**
 * What a prepared copy shall give that helm-java has no option for.
 *
 * @param apiVersions all that {@code .Capabilities.APIVersions.Has} shall confirm; empty to leave Helm's own list
 * @param includeCrds whether to find the {@code crds/} of charts that take part
 * @param notes whether NOTES.txt is wanted
 * @param validateSchema whether {@code values.schema.json} is obeyed
 * @param filesUsed whether values may hold templates that read files of the chart
 */
public record PreparationOptions(
        List<String> apiVersions, boolean includeCrds, boolean notes, boolean validateSchema, boolean filesUsed) {

    public PreparationOptions {
        apiVersions = List.copyOf(apiVersions);
    }
}
