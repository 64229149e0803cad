/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;

/**
 * What became of a push.
 *
 * @param outcome what to do next
 * @param reason what the server said, clean; empty when it landed
 * @param delay how long the server asked to wait
 */
record PushVerdict(Outcome outcome, String reason, Duration delay) {

    enum Outcome {
        /** The commit is on the branch. */
        LANDED,
        /** Someone else was faster; the branch is as they left it. */
        LOST,
        /** The server could not unpack the objects: it lost their base, has no room, or they are too large. */
        NOT_UNPACKED,
        /** The server was busy or could not be reached; nothing was sent. */
        BUSY,
        /** The server will not take it. */
        REFUSED,
        /** The connection broke before the server said. */
        UNKNOWN
    }

    static PushVerdict of(Outcome outcome, String reason) {
        return new PushVerdict(outcome, reason, Duration.ZERO);
    }
}
