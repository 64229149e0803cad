/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.Value;

/** Takes values one after the other. */
@FunctionalInterface
public interface Sink {

    /** True when no more values are wanted. */
    boolean accept(Value value);
}
