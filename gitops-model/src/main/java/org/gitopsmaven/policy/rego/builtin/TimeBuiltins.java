/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.golang.GoDuration;
import org.gitopsmaven.golang.GoTimeLayout;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.NumberValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Times in nanoseconds since 1970 ({@code v1/topdown/time.go}). */
final class TimeBuiltins {

    private static final long NANOS = 1_000_000_000L;

    private TimeBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "time.now_ns" -> Builtin.with(0, (context, o) -> NumberValue.of(context.now()));
            case "time.parse_rfc3339_ns" -> Builtin.of(1, o -> parse(GoLayouts.RFC_3339, o.text(0)));
            case "time.parse_ns" -> Builtin.of(2, o -> parse(GoLayouts.of(o.text(0)), o.text(1)));
            case "time.parse_duration_ns" -> Builtin.of(1, o -> duration(o.text(0)));
            case "time.date" -> Builtin.of(1, o -> date(time(o)));
            case "time.clock" -> Builtin.of(1, o -> clock(time(o)));
            case "time.weekday" -> Builtin.of(1, o -> weekday(time(o)));
            case "time.add_date" -> Builtin.of(4, TimeBuiltins::addDate);
            case "time.diff" -> Builtin.of(2, o -> difference(time(o.value(0), o), time(o.value(1), o)));
            case "time.format" -> Builtin.of(1, TimeBuiltins::format);
            default -> null;
        };
    }

    private static Value parse(String layout, String text) {
        ZonedDateTime time = GoTimeLayout.of(layout).parse(text, ZoneOffset.UTC);
        if (time == null) {
            throw BuiltinException.of("parsing time \"" + text + "\" as \"" + layout + "\": cannot parse");
        }
        return nanos(time);
    }

    private static Value nanos(ZonedDateTime time) {
        BigInteger nanos = BigInteger.valueOf(time.toEpochSecond())
                .multiply(BigInteger.valueOf(NANOS))
                .add(BigInteger.valueOf(time.getNano()));
        if (nanos.bitLength() > 63) {
            throw BuiltinException.of("time outside of valid range");
        }
        return NumberValue.of(nanos);
    }

    private static Value duration(String text) {
        Duration duration = GoDuration.parse(text);
        if (duration == null) {
            throw BuiltinException.of("time: invalid duration \"" + text + "\"");
        }
        return NumberValue.of(duration.toNanos());
    }

    private static ZonedDateTime time(Operands operands) {
        return time(operands.value(0), operands);
    }

    /** A number, or a number and a zone, or those and a layout. */
    private static ZonedDateTime time(Value value, Operands operands) {
        Value number = value instanceof ArrayValue array && array.size() > 0 ? array.get(0) : value;
        String zone = value instanceof ArrayValue array && array.size() > 1 ? text(array.get(1)) : "";
        if (!(number instanceof NumberValue nanos)) {
            throw operands.mustBe(0, "either number (ns) or [number (ns), string (tz)]", value.type());
        }
        if (!nanos.isLong()) {
            throw BuiltinException.of("timestamp too big");
        }
        long total = nanos.longValue();
        return Instant.ofEpochSecond(Math.floorDiv(total, NANOS), Math.floorMod(total, NANOS))
                .atZone(zone(zone));
    }

    private static String text(Value value) {
        if (value instanceof StringValue string) {
            return string.text();
        }
        throw BuiltinException.type("time zone must be string but got " + value.type());
    }

    private static ZoneId zone(String name) {
        if (name.isEmpty() || name.equals("Local")) {
            return ZoneId.of("UTC"); // a build has no zone of its own
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw BuiltinException.of("unknown time zone " + name);
        }
    }

    private static Value date(ZonedDateTime time) {
        return numbers(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    }

    private static Value clock(ZonedDateTime time) {
        return numbers(time.getHour(), time.getMinute(), time.getSecond());
    }

    private static Value weekday(ZonedDateTime time) {
        return StringValue.of(time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** Like Go: days beyond the end of a month run into the next one. */
    private static Value addDate(Operands operands) {
        ZonedDateTime time = time(operands);
        long months = 12L * operands.integer(1) + operands.integer(2);
        try {
            ZonedDateTime first = time.withDayOfMonth(1).plusMonths(months);
            return nanos(first.plusDays(time.getDayOfMonth() - 1L + operands.integer(3)));
        } catch (DateTimeException e) {
            throw BuiltinException.of("time outside of valid range");
        }
    }

    private static Value difference(ZonedDateTime one, ZonedDateTime two) {
        ZonedDateTime start = one.isAfter(two) ? two : one;
        ZonedDateTime end = (one.isAfter(two) ? one : two).withZoneSameInstant(start.getZone());
        long seconds = end.toLocalTime().toSecondOfDay() - start.toLocalTime().toSecondOfDay();
        int days = end.toLocalTime().isBefore(start.toLocalTime()) ? 1 : 0;
        long clock = seconds < 0 ? seconds + 86_400 : seconds;
        Period period = calendar(start, end, days);
        return ArrayValue.of(
                NumberValue.of(period.getYears()),
                NumberValue.of(period.getMonths()),
                NumberValue.of(period.getDays()),
                NumberValue.of(clock / 3_600),
                NumberValue.of(clock / 60 % 60),
                NumberValue.of(clock % 60));
    }

    private static Period calendar(ZonedDateTime start, ZonedDateTime end, int borrowed) {
        int years = end.getYear() - start.getYear();
        int months = end.getMonthValue() - start.getMonthValue();
        int days = end.getDayOfMonth() - start.getDayOfMonth() - borrowed;
        if (days < 0) {
            days += start.toLocalDate().lengthOfMonth();
            months--;
        }
        if (months < 0) {
            months += 12;
            years--;
        }
        return Period.of(years, months, days);
    }

    private static Value format(Operands operands) {
        boolean given = operands.value(0) instanceof ArrayValue array && array.size() > 2;
        String layout = given ? GoLayouts.of(text(((ArrayValue) operands.value(0)).get(2))) : GoLayouts.RFC_3339_NANO;
        return StringValue.of(GoTimeLayout.of(layout).format(time(operands)));
    }

    private static Value numbers(int... numbers) {
        List<Value> values = new ArrayList<>();
        for (int number : numbers) {
            values.add(NumberValue.of(number));
        }
        return ArrayValue.of(values);
    }
}
