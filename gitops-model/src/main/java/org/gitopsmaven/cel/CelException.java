/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import org.gitopsmaven.cel.function.FunctionFault;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** An expression that does not compile, or that fails where it is evaluated. */
public final class CelException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final boolean unknowable;

    /**
     * A fault at a place.
     *
     * @param line inside the expression, counted from 1; 0 when it is not known
     * @param column inside the line, counted from 0
     */
    CelException(String message, int line, int column, @Nullable Throwable cause) {
        this(message, null, line, column, false, cause);
    }

    private CelException(
            String message,
            @Nullable Location location,
            int line,
            int column,
            boolean unknowable,
            @Nullable Throwable cause) {
        super(message, location, null, cause);
        this.line = line;
        this.column = column;
        this.unknowable = unknowable;
    }

    static CelException ofEvaluation(String message, boolean unknowable, Throwable cause) {
        return new CelException(message, null, 0, 0, unknowable, cause);
    }

    /** The line inside the expression, counted from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** The column inside the line, counted from 0. */
    public int column() {
        return column;
    }

    /** Whether only a cluster, a registry or a user could have told the value. */
    public boolean isUnknowable() {
        return unknowable;
    }

    @Override
    public String toString() {
        return unknowable ? FunctionFault.UNKNOWABLE + message() : super.toString();
    }

    /** The same fault, told at the text that holds the expression. */
    CelException in(YamlScalar scalar) {
        return new CelException(message(), place(scalar), line, column, unknowable, this);
    }

    private Location place(YamlScalar scalar) {
        YamlMark mark = scalar.mark();
        if (mark.line() == 0 || line == 0) {
            return mark.location();
        }
        return switch (scalar.style()) {
            case LITERAL -> new Location(mark.file(), mark.line() + line, 0);
            case PLAIN -> line == 1 ? new Location(mark.file(), mark.line(), mark.column() + column) : mark.location();
            case SINGLE_QUOTED, DOUBLE_QUOTED ->
                line == 1 ? new Location(mark.file(), mark.line(), mark.column() + column + 1) : mark.location();
            default -> mark.location();
        };
    }
}
