/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

/** The steps that one rule may make for one object, in all its expressions and loops. For one thread. */
public final class Budget {

    private static final int MOST_STEPS = 10_000_000;

    private int spent;

    /** Takes as many steps as something costs that is made at once. */
    public void spend(int cost) {
        spent += cost;
        if (spent > MOST_STEPS || spent < 0) {
            spent = MOST_STEPS;
            throw new LimitException("the rule takes more than " + MOST_STEPS + " steps");
        }
    }
}
