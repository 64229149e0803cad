/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.jspecify.annotations.Nullable;

/** A step of a path: a key that is known, or a pattern that meets every key; one of the two is null. */
public record PathStep(@Nullable Operand key, @Nullable Pattern keys) {

    public static PathStep lookup(Operand key) {
        return new PathStep(key, null);
    }

    public static PathStep iterate(Pattern keys) {
        return new PathStep(null, keys);
    }

    boolean isSingle() {
        return key != null && key.isSingle();
    }
}
