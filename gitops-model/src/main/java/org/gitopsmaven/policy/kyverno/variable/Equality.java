/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.kyverno.Wildcard;
import org.gitopsmaven.policy.kyverno.value.SameValue;
import org.jspecify.annotations.Nullable;

/** {@code Equals} and {@code NotEquals}: what is compared depends on the type of the key. */
final class Equality {

    private Equality() {}

    static boolean equal(@Nullable Object key, @Nullable Object value) {
        return key != null && same(key, value);
    }

    /** A key of null is neither equal nor unequal. */
    static boolean notEqual(@Nullable Object key, @Nullable Object value) {
        if (key instanceof String text && "".equals(value) && GoNumbers.quantity(text) != null) {
            return true;
        }
        return key != null && !same(key, value);
    }

    private static boolean same(Object key, @Nullable Object value) {
        if (key instanceof String text) {
            return text(text, value);
        }
        if (key instanceof Long number) {
            return compares(GoNumbers.whole(value), number);
        }
        if (key instanceof Number number) {
            return compares(GoNumbers.number(value), number);
        }
        if (key instanceof List<?>) {
            return value instanceof List<?> && SameValue.is(key, value);
        }
        return key instanceof Map<?, ?> ? value instanceof Map<?, ?> && SameValue.is(key, value) : key.equals(value);
    }

    private static boolean compares(@Nullable BigDecimal value, Number key) {
        BigDecimal number = GoNumbers.number(key);
        return value != null && number != null && value.compareTo(number) == 0;
    }

    private static boolean text(String key, @Nullable Object value) {
        GoNumbers.Pair durations = GoNumbers.durations(key, value);
        if (durations != null) {
            return durations.compare() == 0;
        }
        if (!(value instanceof String pattern)) {
            return false;
        }
        BigDecimal quantity = GoNumbers.quantity(key);
        if (quantity != null) {
            BigDecimal other = GoNumbers.quantity(pattern);
            return other != null && quantity.compareTo(other) == 0;
        }
        return Wildcard.matches(pattern, key);
    }
}
