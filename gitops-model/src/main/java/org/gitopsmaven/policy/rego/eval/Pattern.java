/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.Value;

/** Takes a value apart: binds variables, or compares with what is known. */
public abstract class Pattern {

    /** Goes on with each way in which the value matches; true when the continuation stopped it. */
    abstract boolean match(Frame frame, Value value, Next next);

    /** Whether it can match in one way at most, without a continuation. */
    abstract boolean isSingle();

    /** Whether a value matches a pattern that is single; its variables are then bound. */
    abstract boolean matches(Frame frame, Value value);

    /** A pattern that matches in one way at most. */
    abstract static class Single extends Pattern {

        @Override
        final boolean isSingle() {
            return true;
        }

        @Override
        final boolean match(Frame frame, Value value, Next next) {
            return matches(frame, value) && next.go();
        }
    }
}
