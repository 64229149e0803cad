/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spans of time in Go's spelling, such as {@code 1h30m}. Ported from {@code time.Duration}. */
public final class GoDuration {

    private static final Pattern PART = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h)");
    private static final int LONGEST = 200;
    private static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400L;

    private GoDuration() {}

    /** A span, or null for what is none. */
    public static @Nullable Duration parse(String text) {
        String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (bare.equals("0")) {
            return Duration.ZERO;
        }
        if (bare.length() > LONGEST) {
            return null; // numbers of any length would take any time
        }
        BigDecimal nanos = BigDecimal.ZERO;
        int at = 0;
        Matcher matcher = PART.matcher(bare);
        while (matcher.find() && matcher.start() == at) {
            nanos = nanos.add(new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit(matcher.group(2)))));
            at = matcher.end();
        }
        if (at == 0 || at < bare.length() || nanos.toBigInteger().bitLength() > 63) {
            return null;
        }
        Duration span = Duration.ofNanos(nanos.longValue());
        return text.startsWith("-") ? span.negated() : span;
    }

    private static long unit(String name) {
        return switch (name) {
            case "ns" -> 1;
            case "ms" -> SECOND / 1000;
            case "s" -> SECOND;
            case "m" -> 60 * SECOND;
            case "h" -> 3600 * SECOND;
            default -> 1000;
        };
    }

    /** Whole seconds as Go prints them. */
    public static String text(Duration span) {
        long seconds = Math.abs(span.getSeconds());
        String sign = span.isNegative() ? "-" : "";
        if (seconds >= 3600) {
            return sign + seconds / 3600 + "h" + seconds / 60 % 60 + "m" + seconds % 60 + "s";
        }
        return sign + (seconds >= 60 ? seconds / 60 + "m" : "") + seconds % 60 + "s";
    }

    /** The greatest unit of a span, as sprig's {@code durationRound} gives it. */
    public static String rounded(Duration span) {
        Duration size = span.abs();
        String[] names = {"y", "mo", "d", "h", "m", "s"};
        long[] units = {365 * DAY, 30 * DAY, DAY, 3600, 60, 1};
        for (int i = 0; i < units.length; i++) {
            if (size.compareTo(Duration.ofSeconds(units[i])) > 0) {
                return size.getSeconds() / units[i] + names[i];
            }
        }
        return "0s";
    }
}
