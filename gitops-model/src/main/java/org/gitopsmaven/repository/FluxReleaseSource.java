/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.flux.HelmRelease;

/**
 * A HelmRelease of Flux, rendered as the helm-controller does.
 *
 * @param directory of its chart in this repository; the root when it is elsewhere
 * @param scope what tells the clusters apart that have their objects here
 */
public record FluxReleaseSource(HelmRelease release, Path directory, String scope) implements FluxSource {

    public FluxReleaseSource {
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public FluxObject object() {
        return release.object();
    }

    @Override
    public String type() {
        return "helmrelease";
    }

    /** A release often has the name of the Kustomization that brings it. */
    @Override
    public String fullName() {
        return release.object().namespace() + "-" + release.object().name() + "-release";
    }

    @Override
    public Object identity() {
        return List.of(release.object().reference(), scope);
    }
}
