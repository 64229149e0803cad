/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.RegoPolicies.Answer;
import org.gitopsmaven.policy.rego.RegoQuestions;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Runs the rules of packages as {@code conftest test} does. For several threads. */
public final class Conftest {

    private static final StringValue MESSAGE = StringValue.of("msg");

    private final RegoPolicies policies;
    private final ObjectValue data;
    private final long now;
    private final Map<List<String>, ConftestRules> rules = new ConcurrentHashMap<>();

    /**
     * Policies with the data that they may read.
     *
     * @param now the time that they see, in nanoseconds since 1970
     */
    public Conftest(RegoPolicies policies, ObjectValue data, long now) {
        this.policies = policies;
        this.data = data;
        this.now = now;
    }

    /** Begins to ask about an input. What packages share is evaluated once for it. */
    public RegoQuestions about(Value input) {
        return policies.about(input, data, now);
    }

    /**
     * What the rules of a package say of an input.
     *
     * @throws RegoException when a rule cannot be evaluated, or says something that is no message
     */
    public List<RuleResult> check(List<String> namespace, Value input) {
        return check(namespace, about(input));
    }

    /** The same for an input that was asked about before. */
    public List<RuleResult> check(List<String> namespace, RegoQuestions questions) {
        return check(rules.computeIfAbsent(namespace, name -> ConftestRules.of(policies, name)), questions);
    }

    static List<RuleResult> check(ConftestRules rules, RegoQuestions questions) {
        List<RuleResult> results = List.of();
        for (ConftestRules.Judging judging : rules.judging()) {
            List<RuleResult> own = check(rules, judging, questions);
            if (!own.isEmpty()) {
                results = results.isEmpty() ? new ArrayList<>() : results;
                results.addAll(own);
            }
        }
        return results;
    }

    private static List<RuleResult> check(ConftestRules rules, ConftestRules.Judging judging, RegoQuestions questions) {
        List<String> namespace = rules.namespace();
        if (isExcepted(rules, judging.kind(), questions)) {
            String text = "data." + rules.name() + ".exception[_][_] == \""
                    + judging.kind().suffix() + "\"";
            return List.of(new RuleResult(RuleOutcome.EXCEPTION, namespace, judging.name(), text, ObjectValue.EMPTY));
        }
        Answer answer = questions.ask(judging.rule());
        List<Value> messages = elements(answer.value());
        if (messages.isEmpty() && answer.refused().isEmpty()) {
            return List.of();
        }
        if (messages.isEmpty()) {
            String why = String.join(", ", answer.refused()) + " is not available in a build";
            return List.of(new RuleResult(RuleOutcome.SKIPPED, namespace, judging.name(), why, ObjectValue.EMPTY));
        }
        return messages.stream()
                .map(message -> result(namespace, judging, message))
                .toList();
    }

    private static boolean isExcepted(ConftestRules rules, RuleKind kind, RegoQuestions questions) {
        if (rules.exceptions() == null) {
            return false;
        }
        Value wanted = StringValue.of(kind.suffix());
        return elements(questions.ask(rules.exceptions()).value()).stream()
                .anyMatch(names -> names.forEach((key, name) -> name.equals(wanted)));
    }

    private static RuleResult result(List<String> namespace, ConftestRules.Judging judging, Value message) {
        RuleOutcome outcome = judging.kind().outcome();
        if (message instanceof StringValue text) {
            return new RuleResult(outcome, namespace, judging.name(), text.text(), ObjectValue.EMPTY);
        }
        if (message instanceof ObjectValue object && object.get(MESSAGE) instanceof StringValue text) {
            return new RuleResult(outcome, namespace, judging.name(), text.text(), withoutMessage(object));
        }
        throw new RegoException(
                "eval_type_error",
                "rule " + String.join(".", judging.rule().path()) + " gives " + message.type()
                        + ", want a text or an object with a text msg",
                null);
    }

    private static ObjectValue withoutMessage(ObjectValue object) {
        Map<Value, Value> entries = new HashMap<>(object.entries());
        entries.remove(MESSAGE);
        return ObjectValue.owning(entries);
    }

    private static List<Value> elements(@Nullable Value value) {
        if (value == null || value == BooleanValue.FALSE) {
            return List.of();
        }
        if (!value.isCollection()) {
            return List.of(value);
        }
        List<Value> elements = new ArrayList<>();
        value.forEach((key, element) -> {
            elements.add(element);
            return false;
        });
        return elements;
    }
}
