/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prepared copy shall give that helm-java has no option for.
 *
 * @param apiVersions all that {@code .Capabilities.APIVersions.Has} shall confirm; empty to leave Helm's own list
 * @param includeCrds whether to find the {@code crds/} of charts that take part
 * @param notes whether NOTES.txt is wanted
 * @param validateSchema whether {@code values.schema.json} is obeyed
 * @param filesUsed whether values may hold templates that read files of the chart
 * @param ownValues what stands in for the chart's own values.yaml; null to leave it
 */
public record PreparationOptions(
        List<String> apiVersions,
        boolean includeCrds,
        boolean notes,
        boolean validateSchema,
        boolean filesUsed,
        @Nullable String ownValues) {

    public PreparationOptions {
        apiVersions = List.copyOf(apiVersions);
    }

    /** With the chart's own values. */
    public PreparationOptions(
            List<String> apiVersions, boolean includeCrds, boolean notes, boolean validateSchema, boolean filesUsed) {
        this(apiVersions, includeCrds, notes, validateSchema, filesUsed, null);
    }

    public PreparationOptions withOwnValues(@Nullable String yaml) {
        return new PreparationOptions(apiVersions, includeCrds, notes, validateSchema, filesUsed, yaml);
    }
}
