/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;

/** Constraints whose templates are written in Rego. */
final class GatekeeperSet implements PolicySet {

    private final List<RegoConstraint> constraints;
    private final boolean readsInventory;

    /** One inventory serves all targets of an environment. */
    private final Map<PolicyFacts, ObjectValue> inventories = Collections.synchronizedMap(new IdentityHashMap<>());

    GatekeeperSet(List<RegoConstraint> constraints) {
        this.constraints = List.copyOf(constraints);
        this.readsInventory = constraints.stream().anyMatch(RegoConstraint::readsInventory);
    }

    @Override
    public void evaluate(PolicyInput input, Consumer<PolicyResult> results) {
        DeepStack.call(() -> {
            ObjectValue data = readsInventory
                    ? inventories.computeIfAbsent(input.facts(), facts -> Inventory.of(facts.clusterObjects()))
                    : ObjectValue.EMPTY;
            List<RegoConstraint> left = new ArrayList<>(constraints);
            input.objects().forEach(object -> evaluate(left, object, data, input.facts(), results));
            return true;
        });
    }

    private static void evaluate(
            List<RegoConstraint> left,
            PolicyObject object,
            ObjectValue data,
            PolicyFacts facts,
            Consumer<PolicyResult> results) {
        Value review = null;
        for (Iterator<RegoConstraint> all = left.iterator(); all.hasNext(); ) {
            RegoConstraint constraint = all.next();
            if (constraint.concerns(object, facts, results)) {
                review = review == null ? Review.of(object, facts) : review;
                if (!constraint.evaluate(object, review, data, facts, results)) {
                    all.remove();
                }
            }
        }
    }
}
