/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

/** Which files a kustomization may name. */
public enum LoadRestrictor {
    /** Those in or below its own directory, symbolic links resolved. */
    ROOT_ONLY,
    /** Any. */
    NONE
}
