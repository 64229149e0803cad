/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import org.gitopsmaven.policy.PolicyFacts;
import org.jspecify.annotations.Nullable;

/** An entry of {@code context}. */
interface ContextEntry {

    String name();

    /**
     * Its value.
     *
     * @throws org.gitopsmaven.policy.kyverno.jmespath.EntryException when it has none
     */
    @Nullable
    Object load(Context context, PolicyFacts facts);
}
