/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.time.Duration;

/** Conversations with one server: says what their errors mean. */
final class Line {

    private static final int TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final GitRemote remote;
    private final GitOptions options;
    private final Redactor redactor;
    private final Wire wire;

    Line(GitRemote remote, GitOptions options, Redactor redactor) {
        this.remote = remote;
        this.options = options;
        this.redactor = redactor;
        this.wire = Wire.to(remote, options, redactor);
    }

    /** What is said over a connection. */
    interface Talk<T> {
        T talk() throws IOException;
    }

    GitRemote remote() {
        return remote;
    }

    GitOptions options() {
        return options;
    }

    Redactor redactor() {
        return redactor;
    }

    Wire wire() {
        return wire;
    }

    /** Says it once. */
    <T> T once(Talk<T> talk) {
        try {
            wire.check();
            return talk.talk();
        } catch (IOException | RuntimeException e) {
            if (e instanceof GitException known) {
                throw known;
            }
            throw new RemoteException(remote, Failure.of(e, wire), redactor, e);
        }
    }

    /** Says something that does no harm when it is said again: passing failures are waited out. */
    <T> T patiently(Deadline deadline, Talk<T> talk) {
        Duration wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            try {
                return once(talk);
            } catch (RemoteException e) {
                Duration asked = e.failure().delay();
                Duration next = asked.compareTo(wait) > 0 ? asked : wait;
                if (e.failure().kind() != Failure.Kind.PASSING || tries == TRIES || !deadline.allows(next)) {
                    throw e;
                }
                options.listener().waiting(next);
                Deadline.sleep(next);
                wait = wait.multipliedBy(4).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(4);
            }
        }
    }
}
