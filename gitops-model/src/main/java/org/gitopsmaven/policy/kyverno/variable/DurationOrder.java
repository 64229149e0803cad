/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.time.Duration;
import org.gitopsmaven.golang.GoDuration;
import org.jspecify.annotations.Nullable;

/** {@code DurationGreaterThan} and its relatives, where numbers are seconds. */
record DurationOrder(String name) implements Operator {

    static Operator of(String name) {
        return new DurationOrder(name);
    }

    @Override
    public boolean test(@Nullable Object key, @Nullable Object value) {
        Duration one = duration(key);
        Duration other = duration(value);
        if (one == null || other == null) {
            return false;
        }
        int order = one.compareTo(other);
        return switch (name) {
            case "DurationGreaterThan" -> order > 0;
            case "DurationGreaterThanOrEquals" -> order >= 0;
            case "DurationLessThan" -> order < 0;
            case "DurationLessThanOrEquals" -> order <= 0;
            default -> false;
        };
    }

    private static @Nullable Duration duration(@Nullable Object value) {
        if (value instanceof Number number) {
            return Duration.ofSeconds(number.longValue());
        }
        return value instanceof String text ? GoDuration.parse(text) : null;
    }
}
