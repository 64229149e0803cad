/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.argocd.ArgoSettings;
import org.gitopsmaven.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Finds the targets that objects define: Applications, ApplicationSets, Kustomizations, HelmReleases. Safe for use by several threads. */
public final class Definitions {

    private final ArgoDefiner argocd;
    private final FluxDefiner flux;
    private final List<Definer> definers;

    private Definitions(ArgoDefiner argocd, FluxDefiner flux) {
        this.argocd = argocd;
        this.flux = flux;
        this.definers = List.of(argocd, flux);
    }

    /** The definitions of a tree. */
    public static Definitions of(SourceTree tree, ArgoSettings argocd) {
        return new Definitions(new ArgoDefiner(tree, argocd), new FluxDefiner(tree));
    }

    /** What defines the targets of Applications. */
    ArgoDefiner argocd() {
        return argocd;
    }

    /** What defines the targets of Flux. */
    FluxDefiner flux() {
        return flux;
    }

    /**
     * The targets that objects define, in the order of the objects.
     *
     * @param parent the target whose rendering these objects are, or null when they stand in files of the tree
     */
    public List<RenderTarget> targets(List<Resource> objects, @Nullable RenderTarget parent) {
        List<RenderTarget> targets = new ArrayList<>();
        for (Resource object : objects) {
            for (Definer definer : definers) {
                if (definer.defines(object)) {
                    targets.addAll(definer.targets(object, parent));
                }
            }
        }
        return List.copyOf(targets);
    }
}
