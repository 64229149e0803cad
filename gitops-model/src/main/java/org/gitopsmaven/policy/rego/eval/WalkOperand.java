/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The builtin {@code walk}: each value within a value, with the path that leads to it. */
public final class WalkOperand extends Operand {

    private final Operand root;

    public WalkOperand(Operand root) {
        this.root = root;
    }

    @Override
    public boolean isSingle() {
        return false;
    }

    @Override
    @Nullable
    Value one(Frame frame) {
        throw new IllegalStateException("walk has many values");
    }

    @Override
    boolean each(Frame frame, Sink sink) {
        return root.each(frame, value -> walk(value, new ArrayList<>(), frame, sink));
    }

    private static boolean walk(Value value, List<Value> path, Frame frame, Sink sink) {
        frame.query().tick();
        if (sink.accept(ArrayValue.of(ArrayValue.of(path), value))) {
            return true;
        }
        return value.forEach((key, child) -> {
            path.add(key);
            boolean stop = walk(child, path, frame, sink);
            path.remove(path.size() - 1);
            return stop;
        });
    }
}
