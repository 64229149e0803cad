/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** One input, the base data and what {@code with} replaced, with the values of rules that are already known. */
final class Query {

    private static final byte UNKNOWN = 0;
    private static final byte RUNNING = 1;
    private static final byte KNOWN = 2;

    private final Session session;
    private final RuleNode root;
    private final @Nullable Value input;
    private final ObjectValue data;
    private final List<List<Value>> overridden;
    private final Map<Object, Mock> mocks;
    private final byte[] states;
    private final @Nullable Value[] known;
    private @Nullable Map<RuleNode, Set<String>> refusals;

    Query(Session session, RuleNode root, @Nullable Value input, ObjectValue data) {
        this(session, root, input, data, List.of(), Map.of());
    }

    private Query(
            Session session,
            RuleNode root,
            @Nullable Value input,
            ObjectValue data,
            List<List<Value>> overridden,
            Map<Object, Mock> mocks) {
        this.session = session;
        this.root = root;
        this.input = input;
        this.data = data;
        this.overridden = overridden;
        this.mocks = mocks;
        this.known = new Value[root.count()];
        this.states = new byte[root.count()];
    }

    Query with(@Nullable Value input, ObjectValue data, List<List<Value>> overridden, Map<Object, Mock> mocks) {
        return new Query(session, root, input, data, overridden, mocks);
    }

    /** The same without any mock, for what a mock calls itself. */
    Query withoutMocks() {
        return new Query(session, root, input, data, overridden, Map.of());
    }

    void tick() {
        session.tick();
    }

    Session session() {
        return session;
    }

    @Nullable
    Value input() {
        return input;
    }

    ObjectValue data() {
        return data;
    }

    List<List<Value>> overridden() {
        return overridden;
    }

    Map<Object, Mock> mocks() {
        return mocks;
    }

    /** What stands in for a builtin (by its name) or a function (by its node); null when nothing does. */
    @Nullable
    Mock mock(Object called) {
        return mocks.isEmpty() ? null : mocks.get(called);
    }

    Map<Object, Mock> mocksAnd(Object called, Mock mock) {
        Map<Object, Mock> all = new HashMap<>(mocks);
        all.put(called, mock);
        return all;
    }

    boolean isKnown(RuleNode node) {
        return states[node.id()] == KNOWN;
    }

    /** The value of a rule that is known; what was refused on the way to it counts again. */
    @Nullable
    Value known(RuleNode node) {
        if (refusals != null) {
            refusals.getOrDefault(node, Set.of()).forEach(session::refuse);
        }
        return known[node.id()];
    }

    void learn(RuleNode node, @Nullable Value value) {
        known[node.id()] = value;
        states[node.id()] = KNOWN;
    }

    /** False when the node is being evaluated already. */
    boolean start(RuleNode node) {
        if (states[node.id()] == RUNNING) {
            return false;
        }
        states[node.id()] = RUNNING;
        session.enter();
        return true;
    }

    /** @param before what had been refused when the evaluation of the node began */
    void end(RuleNode node, Set<String> before) {
        if (states[node.id()] == RUNNING) {
            states[node.id()] = UNKNOWN; // it failed
        }
        session.leave();
        Set<String> refused = session.endRefusals(before);
        if (!refused.isEmpty()) {
            refusals = refusals == null ? new HashMap<>() : refusals;
            refusals.put(node, refused);
        }
    }
}
