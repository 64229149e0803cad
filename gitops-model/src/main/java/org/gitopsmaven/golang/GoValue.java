/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/** A value of a Go program. */
public sealed interface GoValue permits GoNil, GoBool, GoInt, GoFloat, GoString, GoList, GoMap, GoTime, GoVersion {

    GoType type();

    default GoKind kind() {
        return type().kind();
    }

    /** Whether {@code if} takes its branch: not false, zero, nil or empty. */
    boolean isTrue();

    /** The value as {@code %v} prints it. */
    String print();

    /** Whether there is nothing at all: a missing key, or nil. */
    default boolean isNil() {
        return false;
    }
}
