/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

/** The value null. */
public final class NullValue implements Value {

    public static final NullValue NULL = new NullValue();

    private NullValue() {}

    @Override
    public String type() {
        return "null";
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public int compareSame(Value other) {
        return 0;
    }

    @Override
    public String toString() {
        return "null";
    }
}
