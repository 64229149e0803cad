/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.time.Instant;
import org.gitopsmaven.policy.kyverno.value.Budget;
import org.jspecify.annotations.Nullable;

/** One evaluation: what it takes for the present, and how many steps it may still make. */
final class Run {

    private final Instant now;
    private final Budget budget;

    Run(Instant now, Budget budget) {
        this.now = now;
        this.budget = budget;
    }

    Instant now() {
        return now;
    }

    @Nullable
    Object step(Node node, @Nullable Object value) {
        spend(1);
        return node.evaluate(value, this);
    }

    /** Takes as many steps as something costs that is made at once. */
    void spend(int cost) {
        budget.spend(cost);
    }
}
