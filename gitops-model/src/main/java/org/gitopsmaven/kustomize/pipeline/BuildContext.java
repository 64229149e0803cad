/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.pipeline;

import java.util.List;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.schema.BuildSchemas;
import org.gitopsmaven.kustomize.transform.TransformContext;

/**
 * What all kustomizations of one build share.
 *
 * @param buildMetadata what the root asks to be told; it counts for its bases too
 */
record BuildContext(
        KustomizeVersion version,
        BuildSchemas schemas,
        ResourceReader reader,
        BuildReport report,
        BaseCache bases,
        List<String> buildMetadata) {

    BuildContext withReport(BuildReport other) {
        return new BuildContext(version, schemas, reader, other, bases, buildMetadata);
    }

    BuildContext withMetadata(List<String> wanted) {
        return new BuildContext(version, schemas, reader, report, bases, wanted);
    }

    TransformContext transformContext(Loader loader) {
        return new TransformContext(loader, reader, schemas, version, report);
    }
}
