/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;

/** A pack is made of objects that the sender took to be here. */
public final class MissingBaseException extends IOException {

    private static final long serialVersionUID = 1L;

    MissingBaseException() {
        super("what was received is made of objects that are not here");
    }
}
