/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A layout of Go's {@code time} package: the reference time {@code Mon Jan 2 15:04:05 MST 2006} as it should look. */
public final class GoTimeLayout {

    private static final Map<String, Consumer<DateTimeFormatterBuilder>> PARTS = parts();

    private final String layout;

    private GoTimeLayout(String layout) {
        this.layout = layout;
    }

    public static GoTimeLayout of(String layout) {
        return new GoTimeLayout(layout);
    }

    public String format(ZonedDateTime time) {
        return formatter(false).format(time);
    }

    /** For reading, seconds may have a fraction that the layout does not tell. */
    private DateTimeFormatter formatter(boolean reading) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        int at = 0;
        while (at < layout.length()) {
            int start = at;
            at += append(builder, layout, at);
            boolean seconds = layout.charAt(at - 1) == '5' && layout.charAt(start) != '1';
            if (reading && seconds && fractionLength(layout, at) == 0) {
                builder.optionalStart()
                        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                        .optionalEnd();
            }
        }
        return builder.toFormatter(Locale.ENGLISH);
    }

    /** The time that a text tells, or null when the text does not have this layout. */
    public @Nullable ZonedDateTime parse(String text, ZoneId zone) {
        try {
            TemporalAccessor read = formatter(true).parse(text);
            LocalDate date = read.query(TemporalQueries.localDate());
            LocalTime time = read.query(TemporalQueries.localTime());
            ZoneId told = read.query(TemporalQueries.zone());
            return LocalDateTime.of(
                            date == null ? LocalDate.of(0, 1, 1) : date, time == null ? LocalTime.MIDNIGHT : time)
                    .atZone(told == null ? zone : told);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int append(DateTimeFormatterBuilder builder, String layout, int at) {
        for (Map.Entry<String, Consumer<DateTimeFormatterBuilder>> part : PARTS.entrySet()) {
            if (layout.startsWith(part.getKey(), at)) {
                part.getValue().accept(builder);
                return part.getKey().length();
            }
        }
        int fraction = fractionLength(layout, at);
        if (fraction > 0) {
            boolean trimmed = layout.charAt(at + 1) == '9';
            int digits = Math.min(fraction - 1, 9);
            builder.appendFraction(ChronoField.NANO_OF_SECOND, trimmed ? 0 : digits, digits, true);
            return fraction;
        }
        builder.appendLiteral(layout.charAt(at));
        return 1;
    }

    private static int fractionLength(String layout, int at) {
        char point = at < layout.length() ? layout.charAt(at) : ' ';
        if ((point != '.' && point != ',') || at + 1 == layout.length()) {
            return 0;
        }
        char digit = layout.charAt(at + 1);
        int end = at + 1;
        while (end < layout.length() && layout.charAt(end) == digit) {
            end++;
        }
        return digit == '0' || digit == '9' ? end - at : 0;
    }

    // the longer spelling stands before the shorter one that it starts with
    private static Map<String, Consumer<DateTimeFormatterBuilder>> parts() {
        Map<String, Consumer<DateTimeFormatterBuilder>> parts = new LinkedHashMap<>();
        parts.put("January", builder -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL));
        parts.put("Jan", builder -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT));
        parts.put("Monday", builder -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.FULL));
        parts.put("Mon", builder -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT));
        parts.put("MST", builder -> builder.appendPattern("zzz"));
        parts.put("2006", builder -> builder.appendValue(ChronoField.YEAR, 4));
        parts.put("-07:00:00", builder -> builder.appendOffset("+HH:MM:ss", "+00:00"));
        parts.put("-07:00", builder -> builder.appendOffset("+HH:MM", "+00:00"));
        parts.put("-0700", builder -> builder.appendOffset("+HHMM", "+0000"));
        parts.put("-07", builder -> builder.appendOffset("+HH", "+00"));
        parts.put("Z07:00", builder -> builder.appendOffset("+HH:MM", "Z"));
        parts.put("Z0700", builder -> builder.appendOffset("+HHMM", "Z"));
        parts.put("002", builder -> builder.appendValue(ChronoField.DAY_OF_YEAR, 3));
        parts.put("01", builder -> builder.appendValue(ChronoField.MONTH_OF_YEAR, 2));
        parts.put("02", builder -> builder.appendValue(ChronoField.DAY_OF_MONTH, 2));
        parts.put("03", builder -> builder.appendValue(ChronoField.CLOCK_HOUR_OF_AMPM, 2));
        parts.put("04", builder -> builder.appendValue(ChronoField.MINUTE_OF_HOUR, 2));
        parts.put("05", builder -> builder.appendValue(ChronoField.SECOND_OF_MINUTE, 2));
        parts.put("06", builder -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, 1969));
        parts.put("15", builder -> builder.appendValue(ChronoField.HOUR_OF_DAY, 2));
        parts.put("_2", builder -> builder.padNext(2).appendValue(ChronoField.DAY_OF_MONTH));
        parts.put("1", builder -> builder.appendValue(ChronoField.MONTH_OF_YEAR));
        parts.put("2", builder -> builder.appendValue(ChronoField.DAY_OF_MONTH));
        parts.put("3", builder -> builder.appendValue(ChronoField.CLOCK_HOUR_OF_AMPM));
        parts.put("4", builder -> builder.appendValue(ChronoField.MINUTE_OF_HOUR));
        parts.put("5", builder -> builder.appendValue(ChronoField.SECOND_OF_MINUTE));
        parts.put("PM", builder -> builder.appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "AM", 1L, "PM")));
        parts.put("pm", builder -> builder.appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm")));
        return parts;
    }
}
