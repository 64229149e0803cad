/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** A function that fails; the template that called it says where. */
public final class GoCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GoCallException(String message) {
        super(message, null, false, false);
    }

    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
