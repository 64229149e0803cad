/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The one value that all rules of a name must agree on. */
final class Agreement {

    private final String conflict;
    private @Nullable Value value;

    Agreement(String conflict) {
        this.conflict = conflict;
    }

    /** Takes a value; true when the rule cannot give another one. */
    boolean add(Value other, CompiledRule rule) {
        if (value != null && !value.equals(other)) {
            throw new RegoException("eval_conflict_error", conflict, rule.location());
        }
        value = other;
        return rule.isConstant();
    }

    @Nullable
    Value value() {
        return value;
    }
}
