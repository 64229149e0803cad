/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

/** True or false. */
public final class BooleanValue implements Value {

    public static final BooleanValue TRUE = new BooleanValue(true);
    public static final BooleanValue FALSE = new BooleanValue(false);

    private final boolean truth;

    private BooleanValue(boolean truth) {
        this.truth = truth;
    }

    public static BooleanValue of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public boolean isTrue() {
        return truth;
    }

    @Override
    public String type() {
        return "boolean";
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public int compareSame(Value other) {
        return Boolean.compare(truth, ((BooleanValue) other).truth);
    }

    @Override
    public String toString() {
        return Boolean.toString(truth);
    }
}
