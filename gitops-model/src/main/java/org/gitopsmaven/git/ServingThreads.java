/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/**
 * The threads in which JGit serves a directory of this machine. What goes wrong there it tells the client, and lets it
 * fall out of the thread besides, which the JVM prints with a stack trace.
 */
final class ServingThreads {

    private static final int MOST = 1000;
    private static final String PUSH = "JGit-Receive-Pack";

    private ServingThreads() {}

    /** Lets those that serve a push, begun by this thread, keep to themselves what falls out of them. */
    static void hush() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[MOST];
        int count = group == null ? 0 : group.enumerate(threads, false);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().startsWith(PUSH)) {
                threads[i].setUncaughtExceptionHandler(ServingThreads::keep);
            }
        }
    }

    private static void keep(Thread thread, Throwable thrown) {
        ThreadGroup group = thread.getThreadGroup();
        if (thrown instanceof Error && group != null) {
            group.uncaughtException(thread, thrown);
        }
    }
}
