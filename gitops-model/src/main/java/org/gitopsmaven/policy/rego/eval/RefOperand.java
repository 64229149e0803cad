/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.List;
import java.util.Objects;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** What a path leads to in a value. */
public final class RefOperand extends Operand {

    private final Operand head;
    private final PathStep[] path;
    private final boolean single;

    public RefOperand(Operand head, List<PathStep> path) {
        this.head = head;
        this.path = path.toArray(new PathStep[0]);
        this.single = head.isSingle() && path.stream().allMatch(PathStep::isSingle);
    }

    @Override
    public boolean isSingle() {
        return single;
    }

    @Override
    @Nullable
    Value one(Frame frame) {
        Value value = head.one(frame);
        for (int i = 0; i < path.length && value != null; i++) {
            Value key = Objects.requireNonNull(path[i].key()).one(frame);
            value = key == null ? null : value.get(key);
        }
        return value;
    }

    @Override
    boolean each(Frame frame, Sink sink) {
        return head.each(frame, value -> walk(path, 0, frame, value, sink));
    }

    /** Follows a path from one of its steps on. */
    static boolean walk(PathStep[] path, int index, Frame frame, Value value, Sink sink) {
        Value at = value;
        for (int i = index; i < path.length; i++) {
            PathStep step = path[i];
            if (!step.isSingle()) {
                int next = i + 1;
                return step(step, frame, at, found -> walk(path, next, frame, found, sink));
            }
            Value key = Objects.requireNonNull(step.key()).one(frame);
            Value found = key == null ? null : at.get(key);
            if (found == null) {
                return false;
            }
            at = found;
        }
        return sink.accept(at);
    }

    private static boolean step(PathStep step, Frame frame, Value at, Sink sink) {
        frame.query().tick();
        if (step.key() != null) {
            return step.key().each(frame, key -> {
                Value found = at.get(key);
                return found != null && sink.accept(found);
            });
        }
        Pattern keys = Objects.requireNonNull(step.keys());
        return at.forEach((key, found) -> {
            frame.query().tick();
            return keys.match(frame, key, () -> sink.accept(found));
        });
    }
}
