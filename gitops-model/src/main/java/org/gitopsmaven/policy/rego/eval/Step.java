/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

/** A part of a body. */
public abstract class Step {

    /** Goes on with each solution; true when the continuation stopped it. */
    abstract boolean run(Frame frame, Next next);

    /** Whether there is one solution at most, so that {@link #holds} tells it. */
    abstract boolean isSingle();

    /** Whether a step that is single has its solution. */
    boolean holds(Frame frame) {
        return run(frame, () -> true);
    }
}
