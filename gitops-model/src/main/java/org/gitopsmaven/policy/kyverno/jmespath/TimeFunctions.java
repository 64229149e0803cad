/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.gitopsmaven.golang.GoTimeLayout;
import org.jspecify.annotations.Nullable;

/** Functions of times, which are texts (kyverno/kyverno, {@code pkg/engine/jmespath/time.go}). */
final class TimeFunctions {

    private static final String RFC_3339 = "2006-01-02T15:04:05Z07:00";
    private static final Duration SINCE_YEAR_ONE =
            Duration.between(Instant.parse("0001-01-01T00:00:00Z"), Instant.EPOCH);

    private TimeFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "time_now", "time_now_utc" ->
                call -> text(call.require(0).run().now().atZone(ZoneOffset.UTC));
            case "time_since" -> call -> since(call.require(3));
            case "time_add" -> call -> text(time(call.require(2), 0).plus(call.duration(1)));
            case "time_parse" -> call -> parse(call.require(2));
            case "time_to_cron" -> call -> cron(time(call.require(1), 0));
            case "time_utc" -> call -> text(time(call.require(1), 0).withZoneSameInstant(ZoneOffset.UTC));
            case "time_diff" -> call -> DurationText.of(Duration.between(time(call.require(2), 0), time(call, 1)));
            case "time_before" -> call -> time(call.require(2), 0).isBefore(time(call, 1));
            case "time_after" -> call -> time(call.require(2), 0).isAfter(time(call, 1));
            case "time_between" ->
                call -> time(call.require(3), 0).isAfter(time(call, 1))
                        && time(call, 0).isBefore(time(call, 2));
            case "time_truncate" -> call -> truncate(time(call.require(2), 0), call.duration(1));
            default -> null;
        };
    }

    private static String text(ZonedDateTime time) {
        return GoTimeLayout.of(RFC_3339).format(time);
    }

    private static ZonedDateTime time(Arguments call, int index) {
        return time(call, RFC_3339, call.text(index));
    }

    private static ZonedDateTime time(Arguments call, String layout, String text) {
        try {
            ZonedDateTime time =
                    GoTimeLayout.of(layout.isEmpty() ? RFC_3339 : layout).parse(text, ZoneOffset.UTC);
            if (time != null) {
                return time;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw call.fault("parsing time \"" + text + "\": " + e.getMessage());
        }
        throw call.fault("parsing time \"" + text + "\": it has not the layout \"" + layout + "\"");
    }

    private static Object since(Arguments call) {
        ZonedDateTime start = time(call, call.text(0), call.text(1));
        Instant end = call.text(2).isEmpty()
                ? call.run().now()
                : time(call, call.text(0), call.text(2)).toInstant();
        return DurationText.of(Duration.between(start.toInstant(), end));
    }

    private static Object parse(Arguments call) {
        String layout = call.text(0);
        if (!layout.matches("[+-]?[0-9]{1,18}")) {
            return text(time(call, layout, call.text(1)));
        }
        if (!call.text(1).matches("[+-]?[0-9]{1,11}")) {
            throw call.fault("\"" + call.text(1) + "\" is no number of seconds");
        }
        return text(Instant.ofEpochSecond(Long.parseLong(call.text(1))).atZone(ZoneOffset.UTC));
    }

    private static Object cron(ZonedDateTime time) {
        return time.getMinute() + " " + time.getHour() + " " + time.getDayOfMonth() + " " + time.getMonthValue() + " "
                + time.getDayOfWeek().getValue() % 7;
    }

    /** Down to a multiple of a duration since the year 1. */
    private static Object truncate(ZonedDateTime time, Duration by) {
        if (by.isZero() || by.isNegative()) {
            return text(time);
        }
        Duration since = Duration.between(Instant.EPOCH, time.toInstant()).plus(SINCE_YEAR_ONE);
        Duration rest = since.minus(by.multipliedBy(since.dividedBy(by)));
        return text(time.minus(rest));
    }
}
