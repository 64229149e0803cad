/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.builtin.CallContext;
import org.gitopsmaven.policy.rego.builtin.Regex;
import org.gitopsmaven.policy.rego.syntax.RegoException;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What all parts of one evaluation share: its budget, its clock, and what it said on the side. */
final class Session implements CallContext {

    private final EvaluationSettings settings;
    private final EvaluationLimits limits;
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<String> printed = new ArrayList<>();
    private final Map<List<Value>, Value> remembered = new HashMap<>();
    private long steps;
    private int depth;

    Session(EvaluationSettings settings) {
        this.settings = settings;
        this.limits = settings.limits();
    }

    void tick() {
        if (++steps > limits.steps()) {
            throw limit("more than " + limits.steps() + " steps");
        }
    }

    void enter() {
        if (++depth > limits.depth()) {
            throw limit("calls nested deeper than " + limits.depth());
        }
    }

    void leave() {
        depth--;
    }

    boolean isStrict() {
        return settings.strict();
    }

    @Override
    public long now() {
        return settings.now();
    }

    @Override
    public int largest() {
        return limits.size();
    }

    @Override
    public Regex regex(String text) {
        return settings.regexes().regex(text);
    }

    @Override
    public void print(String text) {
        printed.add(text);
    }

    @Override
    public void refuse(String builtin) {
        refused.add(builtin);
    }

    @Override
    public @Nullable Value remembered(List<Value> question) {
        return remembered.get(question);
    }

    @Override
    public void remember(List<Value> question, Value answer) {
        remembered.put(question, answer);
    }

    Set<String> refused() {
        return refused;
    }

    List<String> printed() {
        return printed;
    }

    private static RegoException limit(String what) {
        return new RegoException("eval_cancel_error", "the evaluation was stopped: " + what, null);
    }
}
