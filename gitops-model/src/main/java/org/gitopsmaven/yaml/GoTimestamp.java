/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time stamps that goyaml knows ({@code parseTimestamp} of {@code resolve.go}), told as Go prints a time in JSON. */
final class GoTimestamp {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(.*)", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(
            "([Tt]| +)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private GoTimestamp() {}

    /** RFC 3339 with nanoseconds where there are any, or null when the text is no time stamp. */
    static @Nullable String parse(String text) {
        if (text.length() < 8 || text.charAt(4) != '-') {
            return null;
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        try {
            if (date.group(4).isEmpty()) {
                return at(date, 0, 0, 0).format(SECONDS) + "Z";
            }
            Matcher time = TIME.matcher(date.group(4));
            return time.matches() && zoneFits(time) ? print(date, time) : null;
        } catch (DateTimeException e) {
            return null; // the thirtieth of February
        }
    }

    /** With a letter between date and time a zone must follow, with a space none may. */
    private static boolean zoneFits(Matcher time) {
        return time.group(1).startsWith(" ") == (time.group(6) == null);
    }

    private static String print(Matcher date, Matcher time) {
        LocalDateTime at = at(
                date,
                Integer.parseInt(time.group(2)),
                Integer.parseInt(time.group(3)),
                Integer.parseInt(time.group(4)));
        return at.format(SECONDS) + fraction(time.group(5)) + zone(time.group(6));
    }

    private static LocalDateTime at(Matcher date, int hour, int minute, int second) {
        return LocalDateTime.of(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)),
                hour,
                minute,
                second);
    }

    private static String fraction(@Nullable String digits) {
        if (digits == null) {
            return "";
        }
        int end = Math.min(digits.length(), 9);
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end == 0 ? "" : "." + digits.substring(0, end);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null || zone.equals("Z")) {
            return "Z";
        }
        int hours = Integer.parseInt(zone.substring(1, 3));
        int minutes = Integer.parseInt(zone.substring(4));
        if (hours > 23 || minutes > 59) {
            throw new DateTimeException("zone " + zone);
        }
        return hours + minutes == 0 ? ZoneOffset.UTC.getId() : zone;
    }
}
