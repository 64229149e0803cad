/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import org.gitopsmaven.policy.kyverno.jmespath.JmesPathException;
import org.jspecify.annotations.Nullable;

/** A value with variables in it. */
public interface Template {

    /**
     * The value with what its variables stand for.
     *
     * @throws JmesPathException when one cannot be told
     */
    @Nullable
    Object resolve(Context context);

    /** Whether there is no variable in it, so that it is the same in each context. */
    default boolean isConstant() {
        return false;
    }
}
