/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

/** Why an expression has no value. Many are caught and forgotten, so they carry no stack. */
public class JmesPathException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JmesPathException(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
