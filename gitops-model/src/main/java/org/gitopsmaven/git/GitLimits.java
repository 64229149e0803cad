/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Duration;

/**
 * Where a write gives up.
 *
 * @param deadline for a whole commit with all its attempts
 * @param attempts pushes of one commit
 * @param request for one request to the server, however slowly its answer drips
 * @param idle for a server that says nothing
 * @param file bytes of one file that is read or written
 * @param received bytes that one fetch may bring
 * @param depth commits that a look back may fetch
 */
public record GitLimits(
        Duration deadline, int attempts, Duration request, Duration idle, int file, long received, int depth) {

    public static final GitLimits DEFAULT = new GitLimits(
            Duration.ofMinutes(10), 1000, Duration.ofMinutes(2), Duration.ofSeconds(30), 1 << 20, 512L << 20, 4096);

    public GitLimits withDeadline(Duration other) {
        return new GitLimits(other, attempts, request, idle, file, received, depth);
    }

    public GitLimits withAttempts(int other) {
        return new GitLimits(deadline, other, request, idle, file, received, depth);
    }

    public GitLimits withRequest(Duration other) {
        return new GitLimits(deadline, attempts, other, idle, file, received, depth);
    }

    public GitLimits withIdle(Duration other) {
        return new GitLimits(deadline, attempts, request, other, file, received, depth);
    }

    public GitLimits withFile(int other) {
        return new GitLimits(deadline, attempts, request, idle, other, received, depth);
    }

    public GitLimits withReceived(long other) {
        return new GitLimits(deadline, attempts, request, idle, file, other, depth);
    }
}
