/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

/** Why a file of SOPS was not decrypted. Tells nothing of what is in it. */
public final class SopsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean change;

    private SopsException(String message, boolean change) {
        super(message);
        this.change = change;
    }

    /** The file is not as SOPS left it. */
    static SopsException changed(String message) {
        return new SopsException(message, true);
    }

    /** Nobody here can decrypt it. */
    static SopsException closed(String message) {
        return new SopsException(message, false);
    }

    /** Whether the file was changed after SOPS wrote it. */
    public boolean isChange() {
        return change;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
