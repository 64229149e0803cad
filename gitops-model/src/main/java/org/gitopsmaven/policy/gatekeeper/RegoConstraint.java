/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.rego.RegoPolicies.Answer;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.SetValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** A constraint whose template is written in Rego. */
final class RegoConstraint {

    private static final String NO_USER = "no user in a build: the policy reads who asks";

    private static final StringValue REVIEW = StringValue.of("review");
    private static final StringValue PARAMETERS = StringValue.of("parameters");

    private final Constraint constraint;
    private final RegoTemplate template;
    private final Value parameters;

    RegoConstraint(Constraint constraint, RegoTemplate template) {
        this.constraint = constraint;
        this.template = template;
        this.parameters = Review.parameters(constraint.document());
    }

    boolean readsInventory() {
        return template.readsInventory();
    }

    boolean concerns(PolicyObject object, PolicyFacts facts, Consumer<PolicyResult> results) {
        return constraint.concerns(object, facts, results);
    }

    /**
     * Evaluates it on an object that it concerns.
     *
     * @param data with the inventory, when it reads that
     * @return false when a limit stopped it: the other objects of the target are spared
     */
    boolean evaluate(
            PolicyObject object, Value review, ObjectValue data, PolicyFacts facts, Consumer<PolicyResult> results) {
        if (template.asksForUser() && facts.user() == null) {
            results.accept(constraint.result(Outcome.SKIP, NO_USER, object));
            return true;
        }
        try {
            Map<Value, Value> input = new HashMap<>();
            input.put(REVIEW, review);
            input.put(PARAMETERS, parameters);
            tell(
                    template.policies()
                            .about(ObjectValue.owning(input), data, nanos(facts))
                            .ask(template.violation()),
                    object,
                    results);
            return true;
        } catch (RegoException e) {
            String where = e.location() == null ? "" : e.location() + ": ";
            String after = e.isStop() ? "; it is not evaluated on what follows in this target" : "";
            results.accept(constraint.result(Outcome.ERROR, where + e.message() + after, object));
            return !e.isStop();
        }
    }

    private static long nanos(PolicyFacts facts) {
        return facts.now().getEpochSecond() * 1_000_000_000L + facts.now().getNano();
    }

    private void tell(Answer answer, PolicyObject object, Consumer<PolicyResult> results) {
        List<Value> violations = answer.value() instanceof SetValue set ? set.elements() : List.of();
        for (Value violation : violations) {
            String message = message(violation);
            results.accept(
                    message == null
                            ? constraint.result(
                                    Outcome.ERROR, "the violation " + violation + " has no text msg", object)
                            : constraint.result(Outcome.FAIL, message, object));
        }
        if (violations.isEmpty() && !answer.refused().isEmpty()) {
            String why = String.join(", ", answer.refused()) + " is not available in a build";
            results.accept(constraint.result(Outcome.SKIP, why, object));
        } else if (violations.isEmpty()) {
            results.accept(constraint.result(Outcome.PASS, "", object));
        }
    }

    private static @Nullable String message(Value violation) {
        return violation instanceof ObjectValue object && object.get("msg") instanceof StringValue text
                ? text.text()
                : null;
    }
}
