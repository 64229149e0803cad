/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.transform;

import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.read.ResourceReader;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.kustomize.schema.BuildSchemas;

/** What a step may need besides its configuration. */
public record TransformContext(
        Loader loader, ResourceReader reader, BuildSchemas schemas, KustomizeVersion version, BuildReport report) {}
