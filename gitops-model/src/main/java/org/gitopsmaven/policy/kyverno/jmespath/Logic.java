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

    static Node or(Node left, Node right) {
        return (value, run) -> {
            Object found = left.valueOf(value, run);
            return isTrue(found) ? found : right.valueOf(value, run);
        };
    }

    static Node and(Node left, Node right) {
        return (value, run) -> {
            Object found = left.valueOf(value, run);
            return isTrue(found) ? run.step(right, value) : found;
        };
    }

    static Node not(Node inner) {
        return (value, run) -> !isTrue(inner.valueOf(value, run));
    }

    static Node pipe(Node left, Node right) {
        return (value, run) -> right.valueOf(left.valueOf(value, run), run);
    }

    static Node comparison(String operator, Node left, Node right) {
        return (value, run) -> compare(operator, left.valueOf(value, run), right.valueOf(value, run));
    }

    /** Only numbers have an order. */
    private static @Nullable Object compare(String operator, @Nullable Object one, @Nullable Object other) {
        if (operator.equals("==") || operator.equals("!=")) {
            return SameValue.is(one, other) == operator.equals("==");
        }
        if (!(one instanceof Number left && other instanceof Number right)) {
            return null;
        }
        double first = left.doubleValue();
        double second = right.doubleValue();
        return switch (operator) {
            case "<" -> first < second;
            case "<=" -> first <= second;
            case ">" -> first > second;
            default -> first >= second;
        };
    }
}
