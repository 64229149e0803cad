/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** {@code project.build.outputTimestamp} as Maven's own plugins read it: ISO 8601, or seconds since 1970. */
final class OutputTimestamp {

    /** What archives carry when the project names no time: the first one that a zip can hold. */
    private static final Instant NONE = Instant.parse("1980-01-01T00:00:00Z");

    private OutputTimestamp() {}

    static Instant of(@Nullable String text) {
        if (text == null || text.length() < 2) {
            return NONE; // one character is Maven's way to switch it off
        }
        try {
            return text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            return NONE;
        }
    }
}
