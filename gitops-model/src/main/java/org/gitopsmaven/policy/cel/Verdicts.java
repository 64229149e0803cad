/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a program says under the name of its policy.
 *
 * @param rule the name of the rule inside the policy, or nothing
 */
record Verdicts(String policy, String rule, Severity severity, Location location) {

    private static final String NO_USER = "no user in a build: the policy reads who asks";

    Verdicts as(Severity other) {
        return new Verdicts(policy, rule, other, location);
    }

    /** Runs a program on an object and hands over what it says. */
    void tell(
            Program program,
            CelBindings bindings,
            PolicyObject object,
            PolicyFacts facts,
            Consumer<PolicyResult> results) {
        if (program.asksForUser() && facts.user() == null) {
            results.accept(result(Outcome.SKIP, NO_USER, object, null));
            return;
        }
        Optional<List<Denial>> denials = program.run(bindings);
        if (denials.isEmpty()) {
            return;
        }
        if (denials.get().isEmpty()) {
            results.accept(result(Outcome.PASS, "", object, null));
        }
        denials.get().forEach(denial -> results.accept(result(denial, object)));
    }

    /** An object that an exception lets off is told, unless the exception says that it passes. */
    PolicyResult exempt(String exception, boolean passes, PolicyObject object) {
        return passes
                ? result(Outcome.PASS, "", object, null)
                : result(Outcome.SKIP, "exempt by policy exception " + exception, object, null);
    }

    PolicyResult result(Outcome outcome, String message, PolicyObject object, @Nullable Validation validation) {
        return new PolicyResult(
                policy,
                rule,
                outcome,
                severity,
                message,
                object,
                validation == null ? null : ExpressionField.of(validation.expression(), object.content()),
                validation == null ? location : validation.location());
    }

    private PolicyResult result(Denial denial, PolicyObject object) {
        return result(denial.outcome(), denial.message(), object, denial.validation());
    }
}
