/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

/** A function was called with something that it has no result for. Carries no stack trace: policies make many. */
public final class FunctionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the text of an unknowable fault begins with. */
    public static final String UNKNOWABLE = "unknowable: ";

    private final boolean unknowable;

    public FunctionFault(String message) {
        this(message, false);
    }

    private FunctionFault(String message, boolean unknowable) {
        super(message, null, false, false);
        this.unknowable = unknowable;
    }

    /** A question that only a cluster, a registry or a user could answer. */
    public static FunctionFault unknowable(String message) {
        return new FunctionFault(message, true);
    }

    /** Told apart in texts too: the evaluator keeps nothing else of what fails beside an {@code ||}. */
    @Override
    public String toString() {
        return unknowable ? UNKNOWABLE + getMessage() : super.toString();
    }

    public boolean isUnknowable() {
        return unknowable;
    }
}
