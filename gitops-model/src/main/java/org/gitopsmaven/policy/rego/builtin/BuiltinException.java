/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

/** A builtin that cannot give a value: undefined, or an error where errors are wanted. */
public final class BuiltinException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean fatal;

    private BuiltinException(String code, String message, boolean fatal) {
        super(message, null, false, false);
        this.code = code;
        this.fatal = fatal;
    }

    /** An operand of a type that the builtin does not take. */
    static BuiltinException type(String message) {
        return new BuiltinException("eval_type_error", message, false);
    }

    /** An operand with a value that the builtin cannot use. */
    static BuiltinException of(String message) {
        return new BuiltinException("eval_builtin_error", message, false);
    }

    /** A fault that ends the evaluation. */
    static BuiltinException fatal(String code, String message) {
        return new BuiltinException(code, message, true);
    }

    public String code() {
        return code;
    }

    public boolean isFatal() {
        return fatal;
    }
}
