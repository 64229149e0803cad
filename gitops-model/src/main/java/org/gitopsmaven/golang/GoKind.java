/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.Locale;

/** The kinds of Go's {@code reflect} that a template can meet. */
public enum GoKind {
    INVALID,
    BOOL,
    INT,
    INT32,
    INT64,
    UINT8,
    UINT64,
    FLOAT64,
    STRING,
    SLICE,
    MAP,
    STRUCT,
    PTR,
    INTERFACE;

    /** The word that {@code kindOf} prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a signed integer of any size. */
    public boolean isInteger() {
        return this == INT || this == INT32 || this == INT64;
    }

    /** Whether it is an unsigned integer of any size. */
    public boolean isUnsigned() {
        return this == UINT8 || this == UINT64;
    }

    /** Whether a value of this kind can be nil. */
    public boolean canBeNil() {
        return this == SLICE || this == MAP || this == PTR || this == INTERFACE;
    }
}
