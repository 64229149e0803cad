/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import java.util.stream.Stream;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.NotRenderedException;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.repository.ArgoSource;
import org.gitopsmaven.repository.DirectorySource;
import org.gitopsmaven.repository.FaultySource;
import org.gitopsmaven.repository.KustomizeSource;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.Source;

/** Picks the engine for a source. Shared by all threads of a run. */
final class Engines implements AutoCloseable {

    static final List<Rule> RULES = Stream.concat(
                    Stream.of(GitOpsException.FAULT, DirectoryEngine.IGNORED), KustomizeEngine.RULES.stream())
            .toList();

    private final RunHelm helm;
    private final KustomizeEngine kustomize;
    private final DirectoryEngine directory;

    Engines(RenderOptions options) {
        this.helm = new RunHelm(options);
        this.kustomize = new KustomizeEngine(options, helm);
        this.directory = new DirectoryEngine(options.tree());
    }

    Rendering render(RenderTarget target) {
        try {
            Source source = target.source();
            if (source instanceof KustomizeSource kustomization) {
                return kustomize.render(target, kustomization);
            }
            if (source instanceof FaultySource faulty) {
                return Rendering.failed(target, faulty.fault());
            }
            if (source instanceof ArgoSource argo) {
                throw NotRenderedException.unsupported(
                        "Applications of Argo CD are not rendered yet", target.definedAt(), null);
            }
            return directory.render(target, (DirectorySource) source);
        } catch (GitOpsException fault) {
            return Rendering.failed(target, fault);
        }
    }

    @Override
    public void close() {
        helm.close();
    }
}
