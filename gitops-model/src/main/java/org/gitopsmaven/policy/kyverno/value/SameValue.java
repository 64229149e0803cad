/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether values are equal: numbers by what they are worth. */
public final class SameValue {

    private final Budget budget = new Budget(); // values may hold each other so often that they have no end

    private SameValue() {}

    public static boolean is(@Nullable Object one, @Nullable Object other) {
        if (one == other) {
            return true;
        }
        boolean nested = one instanceof List<?> || one instanceof Map<?, ?>;
        return nested ? new SameValue().same(one, other) : scalar(one, other);
    }

    private static boolean scalar(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number left && other instanceof Number right) {
            return left instanceof Long && right instanceof Long
                    ? left.longValue() == right.longValue()
                    : left.doubleValue() == right.doubleValue();
        }
        return one != null && one.equals(other);
    }

    private boolean same(@Nullable Object one, @Nullable Object other) {
        budget.spend(1);
        if (one == other) {
            return true;
        }
        if (one instanceof List<?> left) {
            return other instanceof List<?> right && items(left, right);
        }
        return one instanceof Map<?, ?> left
                ? other instanceof Map<?, ?> right && entries(left, right)
                : scalar(one, other);
    }

    private boolean items(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean entries(Map<?, ?> left, Map<?, ?> right) {
        return left.size() == right.size()
                && left.entrySet().stream()
                        .allMatch(entry ->
                                right.containsKey(entry.getKey()) && same(entry.getValue(), right.get(entry.getKey())));
    }
}
