/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import org.gitopsmaven.resource.Gvk;

/** Tells which kinds live outside of namespaces. */
@FunctionalInterface
public interface Scopes {

    /** Whether the kind is known to be cluster-scoped; unknown kinds are not. */
    boolean isClusterScoped(Gvk gvk);
}
