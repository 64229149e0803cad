/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/**
 * A Go integer.
 *
 * @param value its bits; those of an unsigned integer are read as such
 * @param type which of Go's integer types
 */
public record GoInt(long value, GoType type) implements GoValue {

    /** A Go {@code int}. */
    public static GoInt of(long value) {
        return new GoInt(value, GoType.INT);
    }

    /** A Go {@code int64}. */
    public static GoInt long64(long value) {
        return new GoInt(value, GoType.INT64);
    }

    @Override
    public boolean isTrue() {
        return value != 0;
    }

    @Override
    public String print() {
        return type.kind().isUnsigned() ? Long.toUnsignedString(value) : Long.toString(value);
    }
}
