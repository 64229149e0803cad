/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

/** A function was called with something that it has no result for. Carries no stack trace: policies make many. */
public final class FunctionFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FunctionFault(String message) {
        super(message, null, false, false);
    }
}
