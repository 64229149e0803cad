/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import org.gitopsmaven.repository.SourceTree;

/**
 * How targets are rendered.
 *
 * @param tree the files they are rendered from
 * @param allowRemote whether bases from outside the repository may be fetched
 * @param threads how many targets are rendered at once
 */
public record RenderOptions(SourceTree tree, boolean allowRemote, int threads) {

    /** On all cores, without the network. */
    public static RenderOptions of(SourceTree tree) {
        return new RenderOptions(tree, false, Runtime.getRuntime().availableProcessors());
    }

    public RenderOptions withAllowRemote(boolean allowed) {
        return new RenderOptions(tree, allowed, threads);
    }

    public RenderOptions withThreads(int number) {
        return new RenderOptions(tree, allowRemote, number);
    }
}
