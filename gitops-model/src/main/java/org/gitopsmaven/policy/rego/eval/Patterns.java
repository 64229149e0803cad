/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.List;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;

/** The kinds of patterns. */
public final class Patterns {

    private Patterns() {}

    /** Takes anything. */
    public static Pattern any() {
        return new Any();
    }

    /** Gives a variable its value. */
    public static Pattern bind(int slot) {
        return new Bind(slot);
    }

    /** Takes what equals a value of an operand. */
    public static Pattern equalTo(Operand operand) {
        return operand.isSingle() ? new EqualToOne(operand) : new EqualToAny(operand);
    }

    /** Takes an array of as many elements, each matching its pattern. */
    public static Pattern array(List<Pattern> elements) {
        return new ArrayPattern(elements);
    }

    /** Takes an object with exactly these keys, each value matching its pattern. */
    public static Pattern object(List<Operand> keys, List<Pattern> values) {
        return new ObjectPattern(keys, values);
    }

    private static final class Any extends Pattern.Single {

        @Override
        boolean matches(Frame frame, Value value) {
            return true;
        }
    }

    private static final class Bind extends Pattern.Single {

        private final int slot;

        Bind(int slot) {
            this.slot = slot;
        }

        @Override
        boolean matches(Frame frame, Value value) {
            frame.bind(slot, value);
            return true;
        }
    }

    private static final class EqualToOne extends Pattern.Single {

        private final Operand operand;

        EqualToOne(Operand operand) {
            this.operand = operand;
        }

        @Override
        boolean matches(Frame frame, Value value) {
            return value.equals(operand.one(frame));
        }
    }

    /** A pattern that needs its continuation. */
    private abstract static class Several extends Pattern {

        @Override
        boolean isSingle() {
            return false;
        }

        @Override
        boolean matches(Frame frame, Value value) {
            return match(frame, value, () -> true);
        }
    }

    private static final class EqualToAny extends Several {

        private final Operand operand;

        EqualToAny(Operand operand) {
            this.operand = operand;
        }

        @Override
        boolean match(Frame frame, Value value, Next next) {
            return operand.each(frame, each -> each.equals(value) && next.go());
        }
    }

    private static final class ArrayPattern extends Several {

        private final List<Pattern> elements;

        ArrayPattern(List<Pattern> elements) {
            this.elements = elements;
        }

        @Override
        boolean isSingle() {
            return elements.stream().allMatch(Pattern::isSingle);
        }

        @Override
        boolean match(Frame frame, Value value, Next next) {
            return value instanceof ArrayValue array && array.size() == elements.size() && from(0, frame, array, next);
        }

        private boolean from(int index, Frame frame, ArrayValue array, Next next) {
            return index == elements.size()
                    ? next.go()
                    : elements.get(index).match(frame, array.get(index), () -> from(index + 1, frame, array, next));
        }
    }

    private static final class ObjectPattern extends Several {

        private final List<Operand> keys;
        private final List<Pattern> values;

        ObjectPattern(List<Operand> keys, List<Pattern> values) {
            this.keys = keys;
            this.values = values;
        }

        @Override
        boolean match(Frame frame, Value value, Next next) {
            return value instanceof ObjectValue object && object.size() == keys.size() && from(0, frame, object, next);
        }

        private boolean from(int index, Frame frame, ObjectValue object, Next next) {
            if (index == keys.size()) {
                return next.go();
            }
            return keys.get(index).each(frame, key -> {
                Value found = object.get(key);
                return found != null
                        && values.get(index).match(frame, found, () -> from(index + 1, frame, object, next));
            });
        }
    }
}
