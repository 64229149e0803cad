/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.kyverno.variable.Conditions;

/** Denies what its conditions hold for; without any, everything. */
record DenyBody(Conditions conditions, RuleText text) implements Body {

    @Override
    public Verdict check(Subject subject) {
        Conditions.Decision decision = conditions.decide(subject.context());
        if (!decision.holds()) {
            return Verdict.PASS;
        }
        return Verdict.failed(
                text.ofDenial(decision.message(), subject.context()), NamedField.of(decision.key(), subject));
    }
}
