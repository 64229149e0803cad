/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.List;

/** Steps that must all hold. */
public final class Block {

    private final Step[] steps;

    public Block(List<Step> steps) {
        this.steps = steps.toArray(new Step[0]);
    }

    boolean run(Frame frame, Next next) {
        return from(0, frame, next);
    }

    /** Whether there is a solution. */
    boolean holds(Frame frame) {
        return run(frame, () -> true);
    }

    private boolean from(int index, Frame frame, Next next) {
        for (int i = index; i < steps.length; i++) {
            frame.query().tick();
            Step step = steps[i];
            if (!step.isSingle()) {
                int following = i + 1;
                return step.run(frame, () -> from(following, frame, next));
            }
            if (!step.holds(frame)) {
                return false;
            }
        }
        return next.go();
    }
}
