/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.RegoPolicies.Answer;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Runs the rules of packages as {@code conftest test} does. For several threads. */
public final class Conftest {

    private static final String EXCEPTION = "exception";

    private final RegoPolicies policies;
    private final ObjectValue data;
    private final long now;

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

    /**
     * What the rules of a package say of an input.
     *
     * @throws RegoException when a rule cannot be evaluated, or says something that is no message
     */
    public List<RuleResult> check(List<String> namespace, Value input) {
        List<RuleResult> results = new ArrayList<>();
        for (String rule : policies.rules(namespace)) {
            Optional<RuleKind> kind = RuleKind.of(rule);
            if (kind.isPresent()) {
                results.addAll(check(namespace, rule, kind.get(), input));
            }
        }
        return results;
    }

    private List<RuleResult> check(List<String> namespace, String rule, RuleKind kind, Value input) {
        String query = String.join(".", namespace) + "." + rule;
        if (isExcepted(namespace, kind, input)) {
            String text = "data." + String.join(".", namespace) + ".exception[_][_] == \"" + kind.suffix() + "\"";
            return List.of(new RuleResult(RuleOutcome.EXCEPTION, namespace, rule, text, ObjectValue.EMPTY));
        }
        Answer answer = policies.evaluate(path(namespace, rule), input, data, now);
        List<RuleResult> results = new ArrayList<>();
        for (Value message : elements(answer.value())) {
            results.add(result(namespace, rule, kind, message, query));
        }
        if (results.isEmpty() && !answer.refused().isEmpty()) {
            String why = String.join(", ", answer.refused()) + " is not available in a build";
            results.add(new RuleResult(RuleOutcome.SKIPPED, namespace, rule, why, ObjectValue.EMPTY));
        }
        return results;
    }

    private boolean isExcepted(List<String> namespace, RuleKind kind, Value input) {
        if (policies.definitions(path(namespace, EXCEPTION)) == 0) {
            return false;
        }
        Value exceptions =
                policies.evaluate(path(namespace, EXCEPTION), input, data, now).value();
        Value wanted = StringValue.of(kind.suffix());
        return elements(exceptions).stream().anyMatch(names -> names.forEach((key, name) -> name.equals(wanted)));
    }

    private static RuleResult result(List<String> namespace, String rule, RuleKind kind, Value message, String query) {
        if (message instanceof StringValue text) {
            return new RuleResult(kind.outcome(), namespace, rule, text.text(), ObjectValue.EMPTY);
        }
        if (message instanceof ObjectValue object && object.get("msg") instanceof StringValue text) {
            return new RuleResult(kind.outcome(), namespace, rule, text.text(), withoutMessage(object));
        }
        throw new RegoException(
                "eval_type_error",
                "rule " + query + " gives " + message.type() + ", want a text or an object with a text msg",
                null);
    }

    private static ObjectValue withoutMessage(ObjectValue object) {
        Map<Value, Value> entries = new HashMap<>(object.entries());
        entries.remove(StringValue.of("msg"));
        return ObjectValue.of(entries);
    }

    private static List<Value> elements(@Nullable Value value) {
        List<Value> elements = new ArrayList<>();
        if (value != null && value.isCollection()) {
            value.forEach((key, element) -> {
                elements.add(element);
                return false;
            });
        } else if (value != null && value != BooleanValue.FALSE) {
            elements.add(value);
        }
        return elements;
    }

    private static List<String> path(List<String> namespace, String rule) {
        List<String> path = new ArrayList<>(namespace);
        path.add(rule);
        return path;
    }
}
