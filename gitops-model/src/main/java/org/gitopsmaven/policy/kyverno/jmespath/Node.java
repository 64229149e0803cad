/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.Nullable;

/** A part of an expression. */
@FunctionalInterface
interface Node {

    /** Its value of another, which is {@link Missing} where a path leads nowhere. */
    @Nullable
    Object evaluate(@Nullable Object value, Run run);

    /** Its value, with null for what is missing. */
    default @Nullable Object valueOf(@Nullable Object value, Run run) {
        return Missing.orNull(run.step(this, value));
    }
}
