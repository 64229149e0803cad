/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi;

/** Where objects of a kind live. */
public enum Scope {
    NAMESPACED,
    CLUSTER,
    /** The catalogue does not know the kind. */
    UNKNOWN
}
