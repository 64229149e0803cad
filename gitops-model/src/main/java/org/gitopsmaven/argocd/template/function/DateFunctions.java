/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.ANY;
import static org.gitopsmaven.golang.GoType.INT64;
import static org.gitopsmaven.golang.GoType.STRING;
import static org.gitopsmaven.golang.GoType.TIME;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.golang.GoInt;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoTime;
import org.gitopsmaven.golang.GoTimeLayout;
import org.gitopsmaven.golang.GoValue;

/** Dates that do not depend on the clock; the local zone is UTC, as in a container. Ported from {@code sprig/date}. */
final class DateFunctions {

    private static final String DAY = "2006-01-02";

    private DateFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("date", GoFunction.of(a -> formatted(a.text(0), a.any(1), "UTC"), STRING, ANY));
        GoFunction inZone = GoFunction.of(a -> formatted(a.text(0), a.any(1), a.text(2)), STRING, ANY, STRING);
        all.put("dateInZone", inZone);
        all.put("date_in_zone", inZone);
        all.put("htmlDate", GoFunction.of(a -> formatted(DAY, a.any(0), "UTC"), ANY));
        all.put("htmlDateInZone", GoFunction.of(a -> formatted(DAY, a.any(0), a.text(1)), ANY, STRING));
        GoFunction modify = GoFunction.of(a -> modified(a, false), STRING, TIME);
        all.put("dateModify", modify);
        all.put("date_modify", modify);
        GoFunction mustModify = GoFunction.of(a -> modified(a, true), STRING, TIME);
        all.put("mustDateModify", mustModify);
        all.put("must_date_modify", mustModify);
        all.put("toDate", GoFunction.of(a -> parsed(a, false), STRING, STRING));
        all.put("mustToDate", GoFunction.of(a -> parsed(a, true), STRING, STRING));
        all.put(
                "unixEpoch",
                GoFunction.of(a -> new GoString(Long.toString(time(a.get(0)).toEpochSecond())), TIME));
        all.put("duration", GoFunction.of(a -> new GoString(GoDuration.text(seconds(a.any(0)))), ANY));
        all.put("durationRound", GoFunction.of(a -> new GoString(GoDuration.rounded(span(a.any(0)))), ANY));
        return all;
    }

    private static ZonedDateTime time(GoValue value) {
        if (value instanceof GoTime time) {
            return time.value();
        }
        if (value instanceof GoInt seconds) {
            return Instant.ofEpochSecond(seconds.value()).atZone(ZoneOffset.UTC);
        }
        throw RefusedFunctions.clock("the current time");
    }

    private static GoValue formatted(String layout, GoValue value, String zone) {
        return new GoString(GoTimeLayout.of(layout).format(time(value).withZoneSameInstant(zone(zone))));
    }

    private static ZoneId zone(String name) {
        try {
            return name.isEmpty() || name.equals("UTC") || name.equals("Local") ? ZoneId.of("UTC") : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC"); // what sprig takes for a zone it does not know
        }
    }

    private static GoValue modified(Arguments a, boolean strict) {
        Duration change = GoDuration.parse(a.text(0));
        if (change == null && strict) {
            throw new GoCallException("time: invalid duration \"" + a.text(0) + "\"");
        }
        ZonedDateTime time = time(a.get(1));
        return new GoTime(change == null ? time : time.plus(change));
    }

    private static GoValue parsed(Arguments a, boolean strict) {
        ZonedDateTime time = GoTimeLayout.of(a.text(0)).parse(a.text(1), ZoneId.of("UTC"));
        if (time == null && strict) {
            throw new GoCallException("parsing time \"" + a.text(1) + "\" as \"" + a.text(0) + "\": cannot parse");
        }
        return new GoTime(time == null ? ZonedDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC) : time);
    }

    private static Duration seconds(GoValue value) {
        boolean counts = value instanceof GoString || value.type().equals(INT64);
        return Duration.ofSeconds(counts ? Numbers.toLong(value) : 0);
    }

    private static Duration span(GoValue value) {
        if (value instanceof GoString text) {
            Duration parsed = GoDuration.parse(text.value());
            return parsed == null ? Duration.ZERO : parsed;
        }
        if (value instanceof GoTime) {
            throw RefusedFunctions.clock("durationRound of a time");
        }
        boolean nanos = value.type().equals(INT64);
        return Duration.ofNanos(nanos ? Numbers.toLong(value) : 0);
    }
}
