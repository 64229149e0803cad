/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.Locale;

/** What a change is for. */
public enum Operation {
    BUMP,
    PROMOTE,
    ROLLBACK;

    /** The word in messages and trailers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
