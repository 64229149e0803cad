/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.Optional;
import org.gitopsmaven.kustomize.load.RemoteBases;
import org.gitopsmaven.remote.RemoteCharts;

/**
 * What lies outside of the repository; nothing where that is not allowed.
 *
 * @param bases other repositories
 * @param charts charts of chart repositories
 */
public record Remote(Optional<RemoteBases> bases, Optional<RemoteCharts> charts) {

    /** Nothing from outside. */
    public static final Remote REFUSED = new Remote(Optional.empty(), Optional.empty());
}
