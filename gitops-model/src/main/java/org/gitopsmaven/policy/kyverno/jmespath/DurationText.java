/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as Go writes them: {@code 1h30m0s}, {@code 1.5ms}. */
final class DurationText {

    private DurationText() {}

    static String of(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        if (duration.isNegative()) {
            return "-" + of(duration.negated());
        }
        long nanos = duration.toNanos();
        if (nanos < 1_000) {
            return nanos + "ns";
        }
        if (nanos < 1_000_000_000) {
            return nanos < 1_000_000 ? scaled(nanos, 3) + "µs" : scaled(nanos, 6) + "ms";
        }
        long minutes = duration.toMinutes();
        String seconds = scaled(nanos - minutes * 60_000_000_000L, 9) + "s";
        if (minutes == 0) {
            return seconds;
        }
        return (minutes >= 60 ? minutes / 60 + "h" : "") + minutes % 60 + "m" + seconds;
    }

    private static String scaled(long nanos, int digits) {
        BigDecimal value = BigDecimal.valueOf(nanos, digits);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
