/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository;

import org.gitopsmaven.flux.FluxObject;

/** A definition of Flux. */
public sealed interface FluxSource extends Source permits FluxKustomizationSource, FluxReleaseSource {

    /** What tells the clusters apart that have their objects here: definitions see the objects of their own. */
    String scope();

    /** The definition. */
    FluxObject object();

    /** The scope of what a target applies. */
    static String scopeOf(RenderTarget target) {
        return target.source() instanceof FluxSource flux ? flux.scope() : scope(target);
    }

    /** The scope of a target that starts one. */
    static String scope(RenderTarget target) {
        String id = target.id();
        return id.substring(0, id.length() - target.application().value().length());
    }
}
