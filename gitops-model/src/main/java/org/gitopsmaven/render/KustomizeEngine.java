/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;

/** Renders a kustomization as {@code kustomize build} does; files that several targets share are read once a run. */
final class KustomizeEngine {

    KustomizeEngine(RenderOptions options) {}

    Rendering render(RenderTarget target, KustomizeSource source) {
        throw new GitOpsException("kustomizations cannot be rendered yet", target.definedAt());
    }
}
