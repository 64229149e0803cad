/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

/** A Go {@code float64}: every number that was read from YAML or JSON. */
public record GoFloat(double value) implements GoValue {

    @Override
    public GoType type() {
        return GoType.FLOAT64;
    }

    @Override
    public boolean isTrue() {
        return value != 0;
    }

    @Override
    public String print() {
        return FloatText.general(value);
    }
}
