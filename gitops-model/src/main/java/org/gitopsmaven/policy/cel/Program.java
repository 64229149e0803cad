/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.cel.CelBindings;
import org.gitopsmaven.cel.CelException;
import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.policy.Outcome;

/**
 * Conditions, variables and validations of a policy, compiled (apiserver, {@code pkg/admission/plugin/policy/validating}).
 *
 * @param variables by full name, in the order they are defined
 * @param failClosed whether an error denies
 * @param asksForUser whether any part reads who asks
 */
record Program(
        List<Condition> conditions,
        Map<String, CelExpression> variables,
        List<Validation> validations,
        boolean failClosed,
        boolean asksForUser,
        Manner manner) {

    /** How the languages differ. */
    enum Manner {
        /** Each failing validation denies; errors deny as failures do. */
        KUBERNETES,
        /** The first failing validation ends it; errors are errors. */
        KYVERNO,
        /** The first failing validation ends it; errors are failures. */
        KYVERNO_CLASSIC
    }

    private static final int LONGEST_MESSAGE = 10_240;

    /**
     * Why an object is denied; an empty list when it passes, nothing when the policy does not concern it.
     *
     * @param given variables that are set; not changed
     */
    Optional<List<Denial>> run(CelBindings given) {
        CelBindings bindings = given.copy();
        variables.forEach(bindings::define);
        List<Denial> faults = new ArrayList<>();
        for (Condition condition : conditions) {
            try {
                if (!Boolean.TRUE.equals(condition.expression().evaluate(bindings))) {
                    return Optional.empty();
                }
            } catch (CelException e) {
                faults.add(error("condition '" + condition.name() + "'", e));
            }
        }
        if (!faults.isEmpty()) {
            boolean unknowable = faults.stream().anyMatch(fault -> fault.outcome() == Outcome.SKIP);
            return failClosed || unknowable ? Optional.of(faults.subList(0, 1)) : Optional.empty();
        }
        return Optional.of(denials(bindings));
    }

    private List<Denial> denials(CelBindings bindings) {
        List<Denial> denials = new ArrayList<>();
        for (int i = 0; i < validations.size(); i++) {
            Optional<Denial> denial = denial(validations.get(i), i, bindings);
            denial.ifPresent(denials::add);
            if (denial.isPresent() && manner != Manner.KUBERNETES) {
                break;
            }
        }
        return denials;
    }

    private Optional<Denial> denial(Validation validation, int index, CelBindings bindings) {
        try {
            return Boolean.TRUE.equals(validation.expression().evaluate(bindings))
                    ? Optional.empty()
                    : Optional.of(new Denial(Outcome.FAIL, message(validation, index, bindings), validation));
        } catch (CelException e) {
            if (!e.isUnknowable() && !failClosed && manner == Manner.KUBERNETES) {
                return Optional.empty();
            }
            Denial error = error("expression '" + validation.expression() + "'", e);
            boolean failure = error.outcome() == Outcome.ERROR && manner != Manner.KYVERNO;
            return Optional.of(new Denial(failure ? Outcome.FAIL : error.outcome(), error.message(), validation));
        }
    }

    private static Denial error(String what, CelException e) {
        return e.isUnknowable()
                ? new Denial(Outcome.SKIP, e.message(), null)
                : new Denial(Outcome.ERROR, what + " resulted in error: " + e.message(), null);
    }

    private String message(Validation validation, int index, CelBindings bindings) {
        String message = validation.message();
        String fallback;
        if (message != null && !message.isBlank()) {
            fallback = message.strip();
        } else {
            fallback = manner == Manner.KYVERNO
                    ? "CEL expression validation failed at index " + index
                    : "failed expression: " + validation.expression().source().strip();
        }
        CelExpression expression = validation.messageExpression();
        if (expression == null) {
            return fallback;
        }
        try {
            return expression.evaluate(bindings) instanceof String text && isMessage(text) ? text.strip() : fallback;
        } catch (CelException e) {
            return manner == Manner.KYVERNO ? "failed to evaluate message expression: " + e.message() : fallback;
        }
    }

    private static boolean isMessage(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_MESSAGE
                && text.strip().indexOf('\n') < 0;
    }
}
