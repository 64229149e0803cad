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

    /** What stands in every definition of Argo CD. */
    static final String ARGO_CD = "argoproj.io";

    /** What stands in every definition of Flux. */
    static final String FLUX = "fluxcd.";

    private final SourceTree tree;
    private final ArgoSettings settings;
    private @Nullable ArgoDefiner argocd;
    private @Nullable FluxDefiner flux;

    private Definitions(SourceTree tree, ArgoSettings settings) {
        this.tree = tree;
        this.settings = settings;
    }

    /** The definitions of a tree. */
    public static Definitions of(SourceTree tree, ArgoSettings argocd) {
        return new Definitions(tree, argocd);
    }

    /** What defines the targets of Applications; a tree without any never loads its classes. */
    synchronized ArgoDefiner argocd() {
        if (argocd == null) {
            argocd = new ArgoDefiner(tree, settings);
        }
        return argocd;
    }

    /** What defines the targets of Flux; a tree without any never loads its classes. */
    synchronized FluxDefiner flux() {
        if (flux == null) {
            flux = new FluxDefiner(tree);
        }
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
            Definer definer = definer(object);
            if (definer != null && definer.defines(object)) {
                targets.addAll(definer.targets(object, parent));
            }
        }
        return List.copyOf(targets);
    }

    /** Whether one of these objects defines targets. */
    public boolean defineTargets(List<Resource> objects) {
        for (Resource object : objects) {
            Definer definer = definer(object);
            if (definer != null && definer.defines(object)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Definer definer(Resource object) {
        String group = object.gvk().group();
        if (group.equals(ARGO_CD)) {
            return argocd();
        }
        return group.contains(FLUX) ? flux() : null;
    }
}
