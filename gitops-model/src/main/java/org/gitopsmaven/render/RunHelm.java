/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import org.gitopsmaven.helm.HelmOpener;
import org.gitopsmaven.helm.HelmOptions;
import org.gitopsmaven.helm.HelmRenderer;
import org.gitopsmaven.helm.RemoteDependencies;
import org.gitopsmaven.remote.RemoteAccess;
import org.gitopsmaven.remote.RemoteCharts;
import org.jspecify.annotations.Nullable;

/** The one Helm of a run, for all engines; nothing of it is there before the first chart. */
final class RunHelm implements AutoCloseable {

    private final RenderOptions options;
    private @Nullable RemoteCharts remote;
    private @Nullable HelmRenderer renderer;

    RunHelm(RenderOptions options) {
        this.options = options;
    }

    synchronized HelmRenderer renderer() {
        if (renderer == null) {
            HelmOptions helm = HelmOptions.defaults().withCache(options.cache()).withRenderings(options.renderings());
            RemoteCharts charts = remoteCharts();
            renderer = open(charts == null ? helm : helm.withDependencies(new RemoteDependencies(charts)));
        }
        return renderer;
    }

    private HelmRenderer open(HelmOptions helm) {
        HelmOpener opener = options.helm();
        return opener == null ? HelmRenderer.open(helm) : opener.open(helm);
    }

    /** Where published charts come from; null when nothing from outside of the repository is allowed. */
    synchronized @Nullable RemoteCharts remoteCharts() {
        if (remote == null && options.allowRemote()) {
            RemoteAccess access = options.offline() ? RemoteAccess.CACHE_ONLY : RemoteAccess.ALLOWED;
            remote = new RemoteCharts(options.cache(), access, options.servers());
        }
        return remote;
    }

    @Override
    public synchronized void close() {
        if (renderer != null) {
            renderer.close();
        }
    }
}
