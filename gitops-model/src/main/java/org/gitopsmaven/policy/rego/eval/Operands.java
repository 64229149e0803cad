/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** The simple operands. */
public final class Operands {

    private Operands() {}

    public static Operand constant(Value value) {
        return new Constant(value);
    }

    public static Operand local(int slot) {
        return new Local(slot);
    }

    public static Operand input() {
        return new Input();
    }

    /** The value of each of operands that are single; null when one of them is undefined. */
    static @Nullable List<Value> values(List<Operand> operands, Frame frame) {
        List<Value> values = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            Value value = operand.one(frame);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    static boolean allSingle(List<Operand> operands) {
        return operands.stream().allMatch(Operand::isSingle);
    }

    private static final class Constant extends Operand.Single {

        private final Value value;

        Constant(Value value) {
            this.value = value;
        }

        @Override
        Value one(Frame frame) {
            return value;
        }

        @Override
        public Value constant() {
            return value;
        }
    }

    private static final class Local extends Operand.Single {

        private final int slot;

        Local(int slot) {
            this.slot = slot;
        }

        @Override
        Value one(Frame frame) {
            return frame.read(slot);
        }
    }

    private static final class Input extends Operand.Single {

        @Override
        @Nullable
        Value one(Frame frame) {
            return frame.query().input();
        }
    }
}
