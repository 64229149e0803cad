/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/** A Go {@code bool}. */
public record GoBool(boolean value) implements GoValue {

    public static final GoBool TRUE = new GoBool(true);
    public static final GoBool FALSE = new GoBool(false);

    public static GoBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public GoType type() {
        return GoType.BOOL;
    }

    @Override
    public boolean isTrue() {
        return value;
    }

    @Override
    public String print() {
        return Boolean.toString(value);
    }
}
