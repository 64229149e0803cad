/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.nio.file.Path;
import java.util.List;
import org.gitopsmaven.flux.FluxKustomization;
import org.gitopsmaven.flux.FluxObject;

/**
 * A Kustomization of Flux, built as the kustomize-controller does.
 *
 * @param directory of its path in this repository; the root when it has none there
 * @param scope what tells the clusters apart that have their objects here
 */
public record FluxKustomizationSource(FluxKustomization kustomization, Path directory, String scope)
        implements FluxSource {

    public FluxKustomizationSource {
        directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public FluxObject object() {
        return kustomization.object();
    }

    @Override
    public String type() {
        return "flux";
    }

    @Override
    public String fullName() {
        return kustomization.object().namespace() + "-" + kustomization.object().name();
    }

    /** A cluster has one object of a name, whatever was patched into it on the way. */
    @Override
    public Object identity() {
        return List.of(kustomization.object().reference(), scope);
    }
}
