/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** One input, the base data and what {@code with} replaced, with the values of rules that are already known. */
final class Query {

    private final Session session;
    private final RuleNode root;
    private final @Nullable Value input;
    private final ObjectValue data;
    private final List<List<Value>> overridden;
    private final Map<Object, Mock> mocks;
    private final @Nullable Value[] known;
    private final BitSet finished;
    private final BitSet running;

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
        this.finished = new BitSet();
        this.running = new BitSet();
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
        return finished.get(node.id());
    }

    @Nullable
    Value known(RuleNode node) {
        return known[node.id()];
    }

    void learn(RuleNode node, @Nullable Value value) {
        known[node.id()] = value;
        finished.set(node.id());
    }

    /** False when the node is being evaluated already. */
    boolean start(RuleNode node) {
        if (running.get(node.id())) {
            return false;
        }
        running.set(node.id());
        session.enter();
        return true;
    }

    void end(RuleNode node) {
        running.clear(node.id());
        session.leave();
    }
}
