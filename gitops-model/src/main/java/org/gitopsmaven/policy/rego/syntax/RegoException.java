/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/** A fault in a Rego module or in its evaluation, with the code that OPA gives it ({@code rego_parse_error} …). */
public final class RegoException extends GitOpsException {

    /** The code of an evaluation that was stopped at a limit. */
    public static final String STOPPED = "eval_cancel_error";

    private static final long serialVersionUID = 1L;

    private final String code;

    public RegoException(String code, String message, @Nullable Location location) {
        super(code + ": " + message, location);
        this.code = code;
    }

    /** What kind of fault it is, as OPA names it. */
    public String code() {
        return code;
    }

    /** Whether an evaluation was stopped at a limit: it will be again. */
    public boolean isStop() {
        return code.equals(STOPPED);
    }

    static RegoException parse(String message, Location location) {
        return new RegoException("rego_parse_error", message, location);
    }

    /** A fault that a compiler of modules finds. */
    public static RegoException compile(String message, Location location) {
        return new RegoException("rego_compile_error", message, location);
    }
}
