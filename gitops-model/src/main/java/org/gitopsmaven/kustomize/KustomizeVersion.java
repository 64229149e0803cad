/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

/** The kustomize whose bytes are wanted. */
public enum KustomizeVersion {
    /** Release 5.8.1 as {@code go install} builds it. */
    V5_8_1,
    /** What follows it: the pinned state of upstream's main branch. */
    NEWEST
}
