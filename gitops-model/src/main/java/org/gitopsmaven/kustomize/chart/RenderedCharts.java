/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.chart;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.HelmRendering;
import org.gitopsmaven.helm.HelmRequest;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.remote.RemoteCharts;
import org.jspecify.annotations.Nullable;

/** Charts rendered by the build's own Helm, which is asked for with the first chart. */
public final class RenderedCharts implements Charts {

    private final Supplier<HelmRenderer> helm;
    private final Supplier<@Nullable RemoteCharts> remote;

    /** @param remote where published charts come from; gives null when they are not allowed */
    public RenderedCharts(Supplier<HelmRenderer> helm, Supplier<@Nullable RemoteCharts> remote) {
        this.helm = helm;
        this.remote = remote;
    }

    @Override
    public HelmRendering render(HelmRequest request) {
        return helm.get().render(request);
    }

    @Override
    public String releaseName(String template) {
        return helm.get().releaseName(template);
    }

    @Override
    public Path archive(String repository, String name, String version) {
        RemoteCharts published = remote.get();
        if (published == null) {
            throw new KustomizeException(
                    "chart '" + name + "' of '" + repository
                            + "' lies outside of the repository, and remote charts are not allowed",
                    null,
                    "allow it (gitops.allowRemote), or vendor the chart with 'helm pull --untar'");
        }
        return published.archive(repository, name, version);
    }
}
