/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the server answered last. */
final class HttpTrace {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private int status;
    private Duration retryAfter = Duration.ZERO;
    private boolean wrote;

    /** A new operation begins. */
    void reset() {
        status = 0;
        retryAfter = Duration.ZERO;
        wrote = false;
    }

    void answered(int code, @Nullable String wait) {
        status = code;
        retryAfter = wait == null ? Duration.ZERO : parse(wait.strip());
    }

    /** Something was sent that changes the repository, and its answer is not known yet. */
    void writing() {
        status = 0;
        wrote = true;
    }

    int status() {
        return status;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    /** A 4xx answer means that the server did not even begin. */
    boolean mayHaveWritten() {
        return wrote && (status < 400 || status >= 500);
    }

    private static Duration parse(String text) {
        Duration wait = Duration.ZERO;
        try {
            wait = text.chars().allMatch(Character::isDigit) && !text.isEmpty()
                    ? Duration.ofSeconds(Long.parseLong(text.substring(0, Math.min(text.length(), 9))))
                    : Duration.between(Instant.now(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
        } catch (DateTimeException e) {
            return Duration.ZERO; // a server that says it in no known way says nothing
        }
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
