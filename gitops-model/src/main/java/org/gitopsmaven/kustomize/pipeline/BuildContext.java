/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.chart.ChartOptions;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.kustomize.transform.TransformContext;

/**
 * What all kustomizations of one build share.
 *
 * @param buildMetadata what the root asks to be told; it counts for its bases too
 * @param charts how charts are rendered
 * @param outerNamespace the namespace that charts get where their kustomization sets none; empty for none
 */
record BuildContext(
        KustomizeVersion version,
        BuildSchemas schemas,
        ResourceReader reader,
        BuildReport report,
        BaseCache bases,
        List<String> buildMetadata,
        ChartOptions charts,
        String outerNamespace) {

    BuildContext withReport(BuildReport other) {
        return new BuildContext(version, schemas, reader, other, bases, buildMetadata, charts, outerNamespace);
    }

    /** What a kustomization of this namespace hands on to those that it names. */
    BuildContext within(String namespace) {
        return namespace.isEmpty()
                ? this
                : new BuildContext(version, schemas, reader, report, bases, buildMetadata, charts, namespace);
    }

    TransformContext transformContext(Loader loader) {
        return new TransformContext(loader, reader, schemas, version, report);
    }
}
