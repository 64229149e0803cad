/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schedules of CronJobs, as their controller reads them (robfig/cron v3, standard parser). */
final class CronSchedule {

    private static final Set<String> WORDS =
            Set.of("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly");
    private static final String EVERY = "@every ";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final int MOST_DIGITS = 9;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private static final List<Part> PARTS = List.of(
            new Part("minute", 0, 59, List.of()),
            new Part("hour", 0, 23, List.of()),
            new Part("day of month", 1, 31, List.of()),
            new Part("month", 1, 12, MONTHS),
            new Part("day of week", 0, 6, DAYS));

    private CronSchedule() {}

    /** Why a schedule cannot be read; empty for a valid one. */
    static Optional<String> fault(String schedule) {
        if (schedule.startsWith("TZ=") || schedule.startsWith("CRON_TZ=")) {
            return Optional.of("the time zone belongs in spec.timeZone");
        }
        if (schedule.startsWith("@")) {
            boolean every = schedule.startsWith(EVERY)
                    && Patterns.DURATION
                            .matcher(schedule.substring(EVERY.length()))
                            .matches();
            return every || WORDS.contains(schedule) ? Optional.empty() : Optional.of("there is no such word");
        }
        StringTokenizer fields = new StringTokenizer(schedule.strip(), BLANKS);
        if (fields.countTokens() != PARTS.size()) {
            return Optional.of("it has " + fields.countTokens() + " fields, must have 5");
        }
        for (Part part : PARTS) {
            String fault = part.fault(fields.nextToken());
            if (fault != null) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    /** Compiled only for schedules that name an interval. */
    private static final class Patterns {
        static final Pattern DURATION =
                Pattern.compile("[+-]?(?:0|(?:(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+)");
    }

    private record Part(String name, int first, int last, List<String> words) {

        @Nullable
        String fault(String field) {
            for (String range : field.split(",")) {
                if (!range.isEmpty() && !isRange(range)) {
                    return "'" + range + "' is no " + name + " (" + first + "-" + last + ")";
                }
            }
            return null;
        }

        private boolean isRange(String range) {
            String[] steps = range.split("/", -1);
            if (steps.length > 2 || steps.length == 2 && number(steps[1]) < 1) {
                return false;
            }
            String[] ends = steps[0].split("-", -1);
            if (ends[0].equals("*") || ends[0].equals("?")) {
                return ends.length == 1;
            }
            int from = value(ends[0]);
            int to = ends.length == 1 ? from : value(ends[1]);
            return ends.length <= 2 && from >= first && to <= last && from <= to;
        }

        private int value(String text) {
            int word = words.indexOf(text.toLowerCase(Locale.ROOT));
            return word < 0 ? number(text) : word + first;
        }

        private static int number(String text) {
            if (text.isEmpty() || text.length() > MOST_DIGITS) {
                return -1;
            }
            int number = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < '0' || c > '9') {
                    return -1;
                }
                number = number * 10 + c - '0';
            }
            return number;
        }
    }
}
