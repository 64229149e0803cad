/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

/**
 * What a server says about a push that it read.
 *
 * @param outcome what became of the branch
 * @param message why, in the server's words
 */
public record PushReport(Outcome outcome, String message) {

    /** What became of the branch. */
    public enum Outcome {
        /** It is where it should be. */
        DONE,
        /** Somebody else moved it before. */
        MOVED,
        /** The server would not. */
        REFUSED,
        /** The server did not say. */
        UNKNOWN
    }
}
