/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;

/** The moment at which a write gives up. */
final class Deadline {

    private final Duration limit;
    private final long end;

    Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    Duration limit() {
        return limit;
    }

    /** Whether there is time for a wait and something after it. */
    boolean allows(Duration wait) {
        return end - System.nanoTime() > wait.toNanos();
    }

    static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitException("interrupted while waiting for the repository", null);
        }
    }
}
