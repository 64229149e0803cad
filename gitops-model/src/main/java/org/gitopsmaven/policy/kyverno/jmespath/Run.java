/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One evaluation: what it takes for the present, and how many steps it may still make. */
final class Run {

    private static final int MOST_STEPS = 5_000_000;

    private final Instant now;
    private int steps;

    Run(Instant now) {
        this.now = now;
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
        steps += cost;
        if (steps > MOST_STEPS || steps < 0) {
            throw new JmesPathException("the expression takes more than " + MOST_STEPS + " steps");
        }
    }
}
