/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Where JGit serves a directory: in threads of this program. What goes wrong there it tells the client, and lets it fall
 * out of the thread besides, which the JVM prints with a stack trace. Threads that begin in here keep that to themselves.
 */
final class ServingThreads {

    private static final int MOST = 8;

    private ServingThreads() {}

    /** Begins a conversation, which starts the thread that serves it. */
    interface Opening<T> {
        T open() throws IOException;
    }

    /** Begins a conversation in here. */
    static <T> T open(Opening<T> opening) throws IOException {
        // a group of their own, which new threads inherit, tells them from those of others
        ThreadGroup group = new ThreadGroup("git");
        Attempt<T> attempt = new Attempt<>(opening);
        Thread thread = new Thread(group, attempt, "git");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the work was interrupted");
        }
        Thread[] serving = new Thread[MOST];
        int count = group.enumerate(serving, false);
        for (int i = 0; i < count; i++) {
            serving[i].setUncaughtExceptionHandler(ServingThreads::keep);
        }
        return attempt.result();
    }

    private static void keep(Thread thread, Throwable thrown) {
        ThreadGroup group = thread.getThreadGroup();
        if (thrown instanceof Error && group != null) {
            group.uncaughtException(thread, thrown);
        }
    }

    /** What came of it, read when its thread has ended. */
    private static final class Attempt<T> implements Runnable {

        private final Opening<T> opening;
        private @Nullable T opened;
        private @Nullable Throwable thrown;

        Attempt(Opening<T> opening) {
            this.opening = opening;
        }

        @Override
        public void run() {
            try {
                opened = opening.open();
            } catch (IOException | RuntimeException | Error e) {
                thrown = e;
            }
        }

        T result() throws IOException {
            if (thrown instanceof IOException e) {
                throw e;
            }
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            if (opened == null) {
                throw new IOException("the conversation did not begin", thrown);
            }
            return opened;
        }
    }
}
