/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import org.jspecify.annotations.Nullable;

/** A fault that the user can mend: what is wrong, where, and what to do about it. */
public class GitOpsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The rule of faults that have none of their own. */
    public static final Rule FAULT = new Rule("RENDER-FAULT", Severity.ERROR, "what is there can be rendered");

    private final transient @Nullable Location location;
    private final @Nullable String hint;

    public GitOpsException(String message) {
        this(message, null, null, null);
    }

    public GitOpsException(String message, @Nullable Location location) {
        this(message, location, null, null);
    }

    public GitOpsException(String message, @Nullable Location location, @Nullable String hint) {
        this(message, location, hint, null);
    }

    public GitOpsException(
            String message, @Nullable Location location, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.location = location;
        this.hint = hint;
    }

    /** The bare message, as it would be wrapped by an outer one. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** The place in the source that caused it, or null. */
    public @Nullable Location location() {
        return location;
    }

    /** What to do, or null. */
    public @Nullable String hint() {
        return hint;
    }

    /** The rule that a finding about this fault names; subclasses have their own. */
    public Rule rule() {
        return FAULT;
    }

    /** {@code file:line:column: message}, and {@code fix: hint} on a line of its own. */
    public String describe() {
        String where = location == null ? "" : location + ": ";
        return where + message() + (hint == null ? "" : System.lineSeparator() + "fix: " + hint);
    }
}
