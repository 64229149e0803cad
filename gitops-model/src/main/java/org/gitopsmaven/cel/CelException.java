/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/** An expression that does not compile, or that fails where it is evaluated. */
public final class CelException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param line inside the expression, counted from 1; 0 when it is not known
     * @param column inside the line, counted from 0
     */
    CelException(String message, int line, int column, @Nullable Throwable cause) {
        super(message, null, null, cause);
        this.line = line;
        this.column = column;
    }

    /** The line inside the expression, counted from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** The column inside the line, counted from 0. */
    public int column() {
        return column;
    }
}
