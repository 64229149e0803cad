/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.kustomize.load.BuildFiles;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.pipeline.RootBuild;
import org.gitopsmaven.kustomize.report.BuildReport;
import org.gitopsmaven.resource.Resource;

/** Builds a kustomization as {@code kustomize build} does. Safe to use from any number of threads. */
public final class Kustomizer {

    private Kustomizer() {}

    /**
     * Builds the kustomization in a directory.
     *
     * @throws org.gitopsmaven.finding.GitOpsException with kustomize's words where kustomize refuses
     */
    public static KustomizeBuild build(Path directory, KustomizeOptions options) {
        return build(directory, options, new KustomizeSession());
    }

    /** As {@link #build(Path, KustomizeOptions)}, sharing files and bases with other builds of the session. */
    public static KustomizeBuild build(Path directory, KustomizeOptions options, KustomizeSession session) {
        KustomizeSession.View view = session.view(options.virtualFiles());
        BuildFiles files = new BuildFiles(view.files(), options.boundary());
        BuildReport report = new BuildReport();
        Loader loader = Loader.at(directory, files, options.restrictor(), options.remote(), options.version());
        List<Resource> resources = new RootBuild(options, report, view.bases()).run(loader);
        return new KustomizeBuild(resources, files.reads(), report.findings(), report.warnings());
    }
}
