/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a path below {@code data} leads to. Where the rules of the path are known when it is compiled, only they are
 * evaluated; elsewhere rules and base data are walked side by side.
 */
public final class DataOperand extends Operand {

    private final RuleNode start;
    private final PathStep[] path;
    private final boolean single;

    /** A path that begins at a node. */
    public DataOperand(RuleNode start, List<PathStep> path) {
        this.start = start;
        this.path = path.toArray(new PathStep[0]);
        this.single = path.stream().allMatch(PathStep::isSingle);
    }

    @Override
    public boolean isSingle() {
        return single;
    }

    @Override
    @Nullable
    Value one(Frame frame) {
        if (path.length == 0) {
            return Documents.value(start, frame.query());
        }
        List<Value> found = new ArrayList<>(1);
        each(frame, value -> {
            found.add(value);
            return true;
        });
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    boolean each(Frame frame, Sink sink) {
        return walk(start, 0, frame, sink);
    }

    private boolean walk(RuleNode node, int index, Frame frame, Sink sink) {
        if (index == path.length || node.isRule() || Documents.isOverridden(node, frame.query())) {
            Value value = Documents.value(node, frame.query());
            return value != null && RefOperand.walk(path, index, frame, value, sink);
        }
        PathStep step = path[index];
        if (step.key() != null) {
            return step.key().each(frame, key -> descend(node, key, index + 1, frame, sink));
        }
        Pattern keys = Objects.requireNonNull(step.keys());
        for (Value key : keys(node, frame.query())) {
            frame.query().tick();
            if (keys.match(frame, key, () -> descend(node, key, index + 1, frame, sink))) {
                return true;
            }
        }
        return false;
    }

    private boolean descend(RuleNode node, Value key, int index, Frame frame, Sink sink) {
        RuleNode child = node.child(key);
        if (child != null) {
            return !child.isFunction() && walk(child, index, frame, sink);
        }
        Value base = Documents.base(node, frame.query());
        Value found = base == null ? null : base.get(key);
        return found != null && RefOperand.walk(path, index, frame, found, sink);
    }

    private static Set<Value> keys(RuleNode node, Query query) {
        Set<Value> keys = new LinkedHashSet<>();
        node.children().keySet().forEach(name -> keys.add(StringValue.of(name)));
        Value base = Documents.base(node, query);
        if (base != null) {
            base.forEach((key, value) -> {
                keys.add(key);
                return false;
            });
        }
        return keys;
    }
}
