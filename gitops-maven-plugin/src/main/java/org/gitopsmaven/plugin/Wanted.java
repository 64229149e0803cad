/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.nio.file.Path;
import org.gitopsmaven.helm.HelmOpener;
import org.gitopsmaven.remote.RemoteServers;
import org.gitopsmaven.repository.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param environments separated by commas, or null for all
 * @param application of a build its name, of a repository those wanted, separated by commas; or null
 * @param image of the application, or null
 * @param allowRemote whether what lies outside of the repository may be used
 * @param offline whether only what was fetched before may be
 * @param servers how what lies outside is reached
 * @param renderings where renderings of charts are kept
 * @param helm what renders them
 */
record Wanted(
        @Nullable String environments,
        @Nullable String application,
        @Nullable String image,
        boolean allowRemote,
        boolean offline,
        RemoteServers servers,
        Path renderings,
        HelmOpener helm) {

    Selection inRepository() {
        return Selection.of(environments, application);
    }

    Selection inApplication() {
        return Selection.of(environments, null);
    }
}
