/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.IOException;

/** A conversation went another way than it should; the reason says what that means. */
public final class ProtocolException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What it means to whoever asked. */
    public enum Reason {
        /** The server does not know partial fetches. */
        NO_FILTER,
        /** The server does not know shallow fetches. */
        NO_SHALLOW,
        /** The server could not unpack what it was sent; the branch is as it was. */
        NOT_UNPACKED,
        /** The objects of the repository are named in a way that is not known here. */
        OTHER_NAMES,
        /** The answer is not that of a Git server. */
        NO_GIT,
        /** What the text says. */
        SAID
    }

    ProtocolException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
