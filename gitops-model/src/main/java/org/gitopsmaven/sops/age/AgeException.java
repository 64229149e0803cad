/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops.age;

/** Why a file or a key of age cannot be used. Tells nothing of what is in it. */
public final class AgeException extends Exception {

    private static final long serialVersionUID = 1L;

    AgeException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
