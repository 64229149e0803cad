/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What was received is no pack, or is not all of it. */
public final class PackException extends IOException {

    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static PackException truncated() {
        return new PackException("premature end of a pack");
    }
}
