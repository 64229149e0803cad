/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/** Nothing: a nil that was given, or a value that is not there at all. The two differ in what can be asked of them. */
public enum GoNil implements GoValue {
    /** A nil that is there, such as the value of a key with {@code null}. */
    NIL,
    /** No value: a missing key, or nothing returned. */
    MISSING;

    @Override
    public GoType type() {
        return GoType.ANY;
    }

    @Override
    public GoKind kind() {
        return GoKind.INVALID;
    }

    @Override
    public boolean isTrue() {
        return false;
    }

    @Override
    public boolean isNil() {
        return true;
    }

    @Override
    public String print() {
        return "<nil>";
    }
}
