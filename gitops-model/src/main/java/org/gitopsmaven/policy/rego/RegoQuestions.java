/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego;

import org.gitopsmaven.policy.rego.RegoPolicies.Answer;
import org.gitopsmaven.policy.rego.eval.Evaluation;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.Value;

/** Questions about one input: what a rule gave for one of them is known to the next. Not for several threads. */
public final class RegoQuestions {

    private final Evaluation evaluation;

    RegoQuestions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The value of a rule for the input.
     *
     * @throws RegoException when it cannot be evaluated
     */
    public Answer ask(RegoRule rule) {
        try {
            Value value = evaluation.value(rule.node());
            return new Answer(value, evaluation.refused(), evaluation.printed());
        } catch (StackOverflowError e) {
            throw new RegoException(
                    RegoException.STOPPED, "the evaluation was stopped: nested too deep", rule.location());
        }
    }
}
