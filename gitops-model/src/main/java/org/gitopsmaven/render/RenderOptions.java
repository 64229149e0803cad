/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.nio.file.Path;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.helm.HelmOpener;
import org.gitopsmaven.helm.UserCache;
import org.gitopsmaven.remote.RemoteAccess;
import org.gitopsmaven.remote.RemoteServers;
import org.gitopsmaven.repository.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * How targets are rendered.
 *
 * @param tree the files they are rendered from
 * @param allowRemote whether bases from outside the repository may be fetched
 * @param offline whether only those fetched before may be used
 * @param cache the directory that fetched things are kept in
 * @param threads how many targets are rendered at once
 * @param argocd what Argo CD is told outside of the repository
 * @param servers how what lies outside is reached
 * @param renderings where renderings of charts are kept by content, which can hold secrets; null to keep none
 * @param helm the Helm of the build; null for one that ends with the run
 * @param earlier the run whose targets are taken over where they are unchanged, which then have no findings; null to
 *     render all
 */
public record RenderOptions(
        SourceTree tree,
        boolean allowRemote,
        boolean offline,
        Path cache,
        int threads,
        ArgoSettings argocd,
        RemoteServers servers,
        @Nullable Path renderings,
        @Nullable HelmOpener helm,
        @Nullable EarlierRun earlier,
        @Nullable DirectoryVisitor visitor) {

    /** On all cores, without the network. */
    public static RenderOptions of(SourceTree tree) {
        return new RenderOptions(
                tree,
                false,
                false,
                UserCache.directory(),
                Runtime.getRuntime().availableProcessors(),
                tree.settings().argoSettings(),
                RemoteServers.DISCOVERED,
                null,
                null,
                null,
                null);
    }

    /** Whether servers may be asked, where anything from outside may be used at all. */
    RemoteAccess access() {
        return offline ? RemoteAccess.CACHE_ONLY : RemoteAccess.ALLOWED;
    }

    public RenderOptions withAllowRemote(boolean allowed) {
        return new RenderOptions(
                tree, allowed, offline, cache, threads, argocd, servers, renderings, helm, earlier, visitor);
    }

    public RenderOptions withOffline(boolean only) {
        return new RenderOptions(
                tree, allowRemote, only, cache, threads, argocd, servers, renderings, helm, earlier, visitor);
    }

    public RenderOptions withCache(Path directory) {
        return new RenderOptions(
                tree, allowRemote, offline, directory, threads, argocd, servers, renderings, helm, earlier, visitor);
    }

    public RenderOptions withThreads(int number) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, number, argocd, servers, renderings, helm, earlier, visitor);
    }

    public RenderOptions withArgoCd(ArgoSettings settings) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, settings, servers, renderings, helm, earlier, visitor);
    }

    public RenderOptions withServers(RemoteServers others) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, argocd, others, renderings, helm, earlier, visitor);
    }

    /** Keeps renderings of charts by their content, but those with random values. */
    public RenderOptions withRenderings(@Nullable Path directory) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, argocd, servers, directory, helm, earlier, visitor);
    }

    /** Renders charts with the Helm that the whole build shares. */
    public RenderOptions withHelm(@Nullable HelmOpener opener) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, argocd, servers, renderings, opener, earlier, visitor);
    }

    /** Takes over what an earlier run wrote, but never what may come from outside. */
    public RenderOptions withEarlier(@Nullable EarlierRun run) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, argocd, servers, renderings, helm, run, visitor);
    }

    /** Shows what large directories hold while it is read. */
    public RenderOptions withVisitor(@Nullable DirectoryVisitor other) {
        return new RenderOptions(
                tree, allowRemote, offline, cache, threads, argocd, servers, renderings, helm, earlier, other);
    }
}
