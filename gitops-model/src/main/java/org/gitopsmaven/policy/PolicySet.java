/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.function.Consumer;

/** Compiled policies of one language. */
@FunctionalInterface
public interface PolicySet {

    /** Nothing to evaluate. */
    PolicySet EMPTY = (input, results) -> {};

    /** Holds objects to the policies. A policy that does not concern an object gives no result for it. */
    void evaluate(PolicyInput input, Consumer<PolicyResult> results);
}
