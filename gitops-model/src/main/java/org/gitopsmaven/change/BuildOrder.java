/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells which of two builds of an application is the newer one: the number of the build, else the time of the
 * commit that was built.
 *
 * @param number negative when not known
 * @param time null when not known
 */
public record BuildOrder(long number, @Nullable Instant time) {

    public static final BuildOrder UNKNOWN = new BuildOrder(-1, null);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    public boolean isKnown() {
        return number >= 0 || time != null;
    }

    /** This order with a number; any other text says nothing. */
    public BuildOrder withNumber(String text) {
        return NUMBER.matcher(text).matches() ? new BuildOrder(Long.parseLong(text), time) : this;
    }

    /** This order with a time in the form of RFC 3339; any other text says nothing. */
    public BuildOrder withTime(String text) {
        try {
            return text.isEmpty()
                    ? this
                    : new BuildOrder(number, OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return this;
        }
    }

    /** Whether it is certain that this build is newer than the other one. */
    public boolean isNewerThan(BuildOrder other) {
        if (number >= 0 && other.number >= 0) {
            return number > other.number;
        }
        return time != null && other.time != null && time.isAfter(other.time);
    }
}
