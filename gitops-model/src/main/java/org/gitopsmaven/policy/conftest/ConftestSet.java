/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.policy.Outcome;
import org.gitopsmaven.policy.PolicyInput;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.policy.PolicyResult;
import org.gitopsmaven.policy.PolicySet;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.TreeValues;

/** Compiled Rego, held against objects one by one. */
final class ConftestSet implements PolicySet {

    private final RegoPolicies policies;
    private final List<List<String>> packages;

    ConftestSet(RegoPolicies policies) {
        this.policies = policies;
        this.packages = policies.packages();
    }

    @Override
    public void evaluate(PolicyInput input, Consumer<PolicyResult> results) {
        Instant now = input.facts().now();
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        Conftest conftest = new Conftest(policies, ObjectValue.EMPTY, nanos);
        DeepStack.call(() -> {
            input.objects().forEach(object -> packages.forEach(name -> evaluate(conftest, name, object, results)));
            return true;
        });
    }

    private void evaluate(
            Conftest conftest, List<String> namespace, PolicyObject object, Consumer<PolicyResult> results) {
        try {
            conftest.check(namespace, TreeValues.of(object.content(), object.dialect())).stream()
                    .filter(result -> result.outcome() != RuleOutcome.EXCEPTION)
                    .map(result -> result(result, object))
                    .forEach(results);
        } catch (RegoException e) {
            Location location = Objects.requireNonNullElse(e.location(), Location.of("policies"));
            results.accept(new PolicyResult(
                    String.join(".", namespace),
                    "",
                    Outcome.ERROR,
                    Severity.ERROR,
                    e.message(),
                    object,
                    null,
                    location));
        }
    }

    private PolicyResult result(RuleResult result, PolicyObject object) {
        List<String> path = new ArrayList<>(result.namespace());
        path.add(result.rule());
        Location location = Objects.requireNonNullElse(policies.location(path), Location.of("policies"));
        boolean skipped = result.outcome() == RuleOutcome.SKIPPED;
        return new PolicyResult(
                String.join(".", result.namespace()),
                result.rule(),
                skipped ? Outcome.SKIP : Outcome.FAIL,
                result.outcome() == RuleOutcome.WARNING ? Severity.WARNING : Severity.ERROR,
                result.message(),
                object,
                null,
                location);
    }
}
