/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

/** The syntax of a module. */
public enum RegoVersion {
    /** Before OPA 1.0: no {@code if}, keywords only where they are imported. */
    V0,
    /** Since OPA 1.0. */
    V1
}
