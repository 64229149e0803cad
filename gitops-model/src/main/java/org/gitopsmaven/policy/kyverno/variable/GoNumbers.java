/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.math.BigDecimal;
import java.time.Duration;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.resource.Quantity;
import org.jspecify.annotations.Nullable;

/** What values are worth when operators compare them. */
final class GoNumbers {

    private static final BigDecimal NANO = BigDecimal.valueOf(1_000_000_000);

    /** Two values in the same unit. */
    record Pair(BigDecimal key, BigDecimal value) {

        int compare() {
            return key.compareTo(value);
        }
    }

    private GoNumbers() {}

    /** Both as seconds, when at least one is a duration in words and the other such a one or a number. */
    static @Nullable Pair durations(@Nullable Object key, @Nullable Object value) {
        BigDecimal one = duration(key);
        BigDecimal other = duration(value);
        if (one == null && other == null) {
            return null;
        }
        one = one == null ? seconds(key) : one;
        other = other == null ? seconds(value) : other;
        return one == null || other == null ? null : new Pair(one, other);
    }

    /** Seconds of a duration in words; {@code 0} is none. */
    private static @Nullable BigDecimal duration(@Nullable Object value) {
        if (!(value instanceof String text) || text.equals("0") || !mayBeNumber(text)) {
            return null;
        }
        Duration duration = GoDuration.parse(text);
        return duration == null ? null : BigDecimal.valueOf(duration.toNanos()).divide(NANO);
    }

    private static @Nullable BigDecimal seconds(@Nullable Object value) {
        return value instanceof Number number ? BigDecimal.valueOf(number.longValue()) : null;
    }

    /** Both as quantities, when both are texts. */
    static @Nullable Pair quantities(@Nullable Object key, @Nullable Object value) {
        BigDecimal one = quantity(key);
        BigDecimal other = one == null ? null : quantity(value);
        return one == null || other == null ? null : new Pair(one, other);
    }

    static @Nullable BigDecimal quantity(@Nullable Object value) {
        return value instanceof String text && mayBeNumber(text)
                ? Quantity.of(text).map(Quantity::value).orElse(null)
                : null;
    }

    /** A number, or a text that is one. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Number number) {
            double plain = number.doubleValue();
            return Double.isNaN(plain) || Double.isInfinite(plain) ? null : new BigDecimal(number.toString());
        }
        return value instanceof String text && text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
                ? new BigDecimal(text)
                : null;
    }

    static @Nullable BigDecimal whole(@Nullable Object value) {
        if (value instanceof String text) {
            return text.matches("[+-]?[0-9]{1,18}") ? new BigDecimal(text) : null;
        }
        BigDecimal number = number(value);
        return number != null && number.stripTrailingZeros().scale() <= 0 ? number : null;
    }

    /** Cheap: most texts are names. */
    private static boolean mayBeNumber(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '.' || first == '-' || first == '+';
    }
}
