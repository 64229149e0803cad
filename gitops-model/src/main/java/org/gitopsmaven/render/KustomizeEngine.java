/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.kustomize.KustomizeBuild;
import org.gitopsmaven.kustomize.KustomizeOptions;
import org.gitopsmaven.kustomize.KustomizeSession;
import org.gitopsmaven.kustomize.Kustomizer;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;

/**
 * Renders a kustomization as {@code kustomize build} does, and reads nothing outside of the tree. Files and bases that
 * several targets share are read once a run.
 */
final class KustomizeEngine {

    static final List<Rule> RULES = List.of(
            KustomizeRules.IMAGES,
            KustomizeRules.PATCH,
            KustomizeRules.PATCH_ADDS,
            KustomizeRules.GENERATED_UNUSED,
            KustomizeRules.DEPRECATED,
            KustomizeRules.MISSING,
            KustomizeRules.LOADER,
            KustomizeRules.REMOTE,
            KustomizeRules.UNSUPPORTED);

    private final KustomizeOptions options;
    private final KustomizeSession session = new KustomizeSession();

    KustomizeEngine(SourceTree tree) {
        this.options = KustomizeOptions.defaults().within(tree.root()).withVirtualFiles(tree.virtualFiles());
    }

    Rendering render(RenderTarget target, KustomizeSource source) {
        KustomizeBuild build = Kustomizer.build(source.directory(), options, session);
        return Rendering.of(target, build.resources(), build.files(), build.findings());
    }
}
