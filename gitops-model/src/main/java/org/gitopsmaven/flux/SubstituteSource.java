/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import org.gitopsmaven.resource.FieldReader;

/**
 * A ConfigMap or Secret whose keys are variables.
 *
 * @param optional whether it may be missing
 */
public record SubstituteSource(FluxReference reference, boolean optional) {

    /** Always an object of the Kustomization's own namespace. */
    static SubstituteSource of(FieldReader item, String namespace) {
        FluxReference reference = new FluxReference(item.text("kind"), namespace, item.text("name"));
        return new SubstituteSource(reference, item.flag("optional"));
    }
}
