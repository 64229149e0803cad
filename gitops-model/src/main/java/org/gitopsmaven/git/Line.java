/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.time.Duration;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;

/** Conversations with one server: opens a connection for each, and says what its errors mean. */
final class Line {

    private static final int TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final GitRemote remote;
    private final GitOptions options;
    private final Redactor redactor;
    private final Wire wire;

    Line(GitRemote remote, GitOptions options, Redactor redactor) {
        HermeticSystemReader.install();
        this.remote = remote;
        this.options = options;
        this.redactor = redactor;
        this.wire = Wire.to(remote, options, redactor);
    }

    /** What is said over a connection. */
    interface Talk<T> {
        T over(Transport transport) throws IOException;
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
    <T> T once(MemoryRepository repository, Talk<T> talk) {
        try {
            wire.check();
            try (Transport transport = open(repository)) {
                transport.setTagOpt(TagOpt.NO_TAGS);
                transport.setCheckFetchedObjects(false);
                transport.setTimeout((int) Math.max(1, options.limits().idle().toSeconds()));
                wire.prepare(transport);
                return talk.over(transport);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof GitException known) {
                throw known;
            }
            throw new RemoteException(remote, Failure.of(e, wire), redactor, e);
        }
    }

    /** JGit looks for protocols in all jars of whoever calls: nothing but its own shall be found, nor the jars opened. */
    private Transport open(MemoryRepository repository) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return Transport.open(repository, remote.uri());
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** Says something that does no harm when it is said again: passing failures are waited out. */
    <T> T patiently(MemoryRepository repository, Deadline deadline, Talk<T> talk) {
        Duration wait = FIRST_WAIT;
        for (int tries = 1; ; tries++) {
            try {
                return once(repository, talk);
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
