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

    private SameValue() {}

    public static boolean is(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number left && other instanceof Number right) {
            return left instanceof Long && right instanceof Long
                    ? left.longValue() == right.longValue()
                    : left.doubleValue() == right.doubleValue();
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return items(left, right);
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return entries(left, right);
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean items(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!is(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean entries(Map<?, ?> left, Map<?, ?> right) {
        return left.size() == right.size()
                && left.entrySet().stream()
                        .allMatch(entry ->
                                right.containsKey(entry.getKey()) && is(entry.getValue(), right.get(entry.getKey())));
    }
}
