/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;
import java.util.Random;

/**
 * How long a writer waits after it lost a race: a random part of a window that is a multiple of what the lost attempt
 * took. The measured attempt knows how busy the server is; a constant does not.
 */
final class Backoff {

    private static final int[] WINDOWS = {1, 4, 8};
    private static final Duration SHORTEST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Random random;
    private int losses;

    Backoff(Random random) {
        this.random = random;
    }

    /** The wait after another lost race whose attempt took {@code cycle}. */
    Duration next(Duration cycle) {
        int window = WINDOWS[Math.min(losses, WINDOWS.length - 1)];
        losses++;
        long longest = Math.min(cycle.toMillis() * window, LONGEST.toMillis());
        long jitter = (long) (random.nextDouble() * longest);
        return Duration.ofMillis(Math.max(jitter, SHORTEST.toMillis()));
    }
}
