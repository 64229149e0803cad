/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import org.gitopsmaven.policy.rego.RegoQuestions;
import org.gitopsmaven.policy.rego.RegoRule;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.jspecify.annotations.Nullable;

/** Compiled Rego, held against objects one by one. */
final class ConftestSet implements PolicySet {

    private static final String NOT_AGAIN = "; it is not evaluated on what follows in this target";

    private final RegoPolicies policies;
    private final ObjectValue data;
    private final Combination combination;
    private final List<ConftestRules> packages;

    ConftestSet(RegoPolicies policies, ObjectValue data, Combination combination) {
        this.policies = policies;
        this.data = data;
        this.combination = combination;
        this.packages = policies.packages().stream()
                .map(path -> ConftestRules.of(policies, path))
                .filter(rules -> !rules.judging().isEmpty())
                .toList();
    }

    /** The packages that are to judge all objects at once, and are not there. */
    Collection<String> missing() {
        return combination.without(packages);
    }

    @Override
    public void evaluate(PolicyInput input, Consumer<PolicyResult> results) {
        if (packages.isEmpty()) {
            return;
        }
        Instant now = input.facts().now();
        long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
        DeepStack.call(() -> {
            List<ConftestRules> left = new ArrayList<>(packages);
            if (left.removeIf(combination::includes)) {
                RegoQuestions questions = policies.about(combination.input(input.objects()), data, nanos);
                packages.stream()
                        .filter(combination::includes)
                        .forEach(rules -> evaluate(rules, questions, null, results));
            }
            for (PolicyObject object : input.objects()) {
                RegoQuestions questions =
                        policies.about(TreeValues.of(object.content(), object.dialect()), data, nanos);
                left.removeIf(rules -> !evaluate(rules, questions, object, results));
            }
            return true;
        });
    }

    /** False when a limit stopped it: the other objects of the target are spared. */
    private boolean evaluate(
            ConftestRules rules,
            RegoQuestions questions,
            @Nullable PolicyObject object,
            Consumer<PolicyResult> results) {
        try {
            for (RuleResult result : Conftest.check(rules, questions)) {
                if (result.outcome() != RuleOutcome.EXCEPTION) {
                    results.accept(result(result, rules, object));
                }
            }
            return true;
        } catch (RegoException e) {
            RegoRule first = rules.judging().get(0).rule();
            results.accept(new PolicyResult(
                    rules.name(),
                    "",
                    Outcome.ERROR,
                    Severity.ERROR,
                    e.isStop() && object != null ? e.message() + NOT_AGAIN : e.message(),
                    object,
                    null,
                    Objects.requireNonNullElse(e.location(), first.location())));
            return !e.isStop();
        }
    }

    private PolicyResult result(RuleResult result, ConftestRules rules, @Nullable PolicyObject object) {
        Location location = rules.judging().stream()
                .filter(judging -> judging.name().equals(result.rule()))
                .findFirst()
                .map(judging -> judging.rule().location())
                .orElse(Location.of(rules.name()));
        return new PolicyResult(
                rules.name(),
                result.rule(),
                result.outcome() == RuleOutcome.SKIPPED ? Outcome.SKIP : Outcome.FAIL,
                result.outcome() == RuleOutcome.WARNING ? Severity.WARNING : Severity.ERROR,
                result.message(),
                object,
                null,
                location);
    }
}
