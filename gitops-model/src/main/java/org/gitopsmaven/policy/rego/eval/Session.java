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
    private Set<String> refused = Set.of();
    private List<String> printed = List.of();
    private Map<List<Value>, Value> remembered = Map.of();
    private long steps;
    private int depth;
    private int gathered;

    Session(EvaluationSettings settings) {
        this.settings = settings;
        this.limits = settings.limits();
    }

    /** Gives the next question a budget of its own. */
    void renew() {
        steps = 0;
        depth = 0;
        gathered = 0;
        refused = Set.of();
        printed = List.of();
    }

    /** What was refused so far; from now on it is noted anew. */
    Set<String> startRefusals() {
        Set<String> before = refused;
        refused = Set.of();
        return before;
    }

    /** What was refused since, which is added to what was before. */
    Set<String> endRefusals(Set<String> before) {
        Set<String> since = refused;
        refused = before;
        since.forEach(this::refuse);
        return since;
    }

    void tick() {
        if (++steps > limits.steps()) {
            throw limit("more than " + limits.steps() + " steps");
        }
    }

    /** Notes an element that is kept. */
    void gather() {
        if (++gathered > limits.gathered()) {
            throw limit("more than " + limits.gathered() + " elements gathered");
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
        if (printed.isEmpty()) {
            printed = new ArrayList<>();
        }
        printed.add(text);
    }

    @Override
    public void refuse(String builtin) {
        if (refused.isEmpty()) {
            refused = new LinkedHashSet<>();
        }
        refused.add(builtin);
    }

    @Override
    public @Nullable Value remembered(List<Value> question) {
        return remembered.get(question);
    }

    @Override
    public void remember(List<Value> question, Value answer) {
        if (remembered.isEmpty()) {
            remembered = new HashMap<>();
        }
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
