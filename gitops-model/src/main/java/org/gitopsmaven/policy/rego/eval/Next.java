/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

/** What is done for each solution. */
@FunctionalInterface
public interface Next {

    /** True when no more solutions are wanted. */
    boolean go();
}
