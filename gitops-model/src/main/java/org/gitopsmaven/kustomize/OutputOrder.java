/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

/** The order of the output where the kustomization does not set one. */
public enum OutputOrder {
    /** What the command line does when it is not told: by kind and id. */
    UNSPECIFIED,
    /** By kind and id. */
    LEGACY,
    /** As loaded. */
    NONE
}
