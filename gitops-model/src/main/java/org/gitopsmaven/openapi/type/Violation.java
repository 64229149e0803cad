/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import org.jspecify.annotations.Nullable;

/**
 * How a value breaks a constraint.
 *
 * @param hint what to write instead, or null
 */
public record Violation(Kind kind, String message, @Nullable String hint) {

    /** What sort of constraint it is. */
    public enum Kind {
        ENUM,
        FORMAT,
        RANGE,
        COMBINATION
    }
}
