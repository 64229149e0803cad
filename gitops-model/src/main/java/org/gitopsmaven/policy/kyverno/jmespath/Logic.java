/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.value.SameValue;
import org.jspecify.annotations.Nullable;

/** Nodes that decide. */
final class Logic {

    private Logic() {}

    /** Null, false and what is empty are false. */
    static boolean isTrue(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    record Or(Node left, Node right) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            Object found = left.valueOf(value, run);
            return isTrue(found) ? found : right.valueOf(value, run);
        }
    }

    record And(Node left, Node right) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            Object found = left.valueOf(value, run);
            return isTrue(found) ? run.step(right, value) : found;
        }
    }

    record Not(Node inner) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            return !isTrue(inner.valueOf(value, run));
        }
    }

    record Pipe(Node left, Node right) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            return right.valueOf(left.valueOf(value, run), run);
        }
    }

    /** Only numbers have an order. */
    record Comparison(String operator, Node left, Node right) implements Node {
        @Override
        public @Nullable Object evaluate(@Nullable Object value, Run run) {
            Object one = left.valueOf(value, run);
            Object other = right.valueOf(value, run);
            if (operator.equals("==")) {
                return SameValue.is(one, other);
            }
            if (operator.equals("!=")) {
                return !SameValue.is(one, other);
            }
            return one instanceof Number first && other instanceof Number second
                    ? compare(first.doubleValue(), second.doubleValue())
                    : null;
        }

        private boolean compare(double one, double other) {
            return switch (operator) {
                case "<" -> one < other;
                case "<=" -> one <= other;
                case ">" -> one > other;
                default -> one >= other;
            };
        }
    }
}
