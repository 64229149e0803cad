/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.resource;

/**
 * What tells one object of a cluster from another.
 *
 * @param namespace empty for cluster-scoped objects and for objects that leave it to the destination
 */
public record ResourceId(Gvk gvk, String namespace, String name) {

    /** {@code Kind/name}, or {@code Kind/namespace/name} where there is a namespace. */
    @Override
    public String toString() {
        return gvk.kind() + "/" + (namespace.isEmpty() ? "" : namespace + "/") + name;
    }
}
