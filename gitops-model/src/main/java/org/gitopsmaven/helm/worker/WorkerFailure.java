/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

/** A call that the worker did not answer, and why. */
public final class WorkerFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The process ended by itself. */
        DIED,
        /** The process was ended because the call took too long. */
        TIMEOUT,
        /** The build is ending. */
        CLOSED
    }

    private final Reason reason;
    private final boolean doubtful;

    WorkerFailure(Reason reason, String message) {
        this(reason, message, false);
    }

    WorkerFailure(Reason reason, String message, boolean doubtful) {
        super(message);
        this.reason = reason;
        this.doubtful = doubtful;
    }

    /** Whether another call may be to blame: then it is worth asking again. */
    boolean isDoubtful() {
        return doubtful;
    }

    public Reason reason() {
        return reason;
    }
}
