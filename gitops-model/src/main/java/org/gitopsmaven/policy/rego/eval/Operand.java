/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that has values: none when it is undefined, several when it iterates. */
public abstract class Operand {

    /** Whether it has one value at most, so that {@link #one} is all there is to know. */
    public abstract boolean isSingle();

    /** The value of an operand that is single; null when it is undefined. */
    abstract @Nullable Value one(Frame frame);

    /** Gives each value; true when the sink stopped it. */
    abstract boolean each(Frame frame, Sink sink);

    /** The value, if it is a constant. */
    public @Nullable Value constant() {
        return null;
    }

    /** An operand with one value at most. */
    abstract static class Single extends Operand {

        @Override
        public final boolean isSingle() {
            return true;
        }

        @Override
        final boolean each(Frame frame, Sink sink) {
            Value value = one(frame);
            return value != null && sink.accept(value);
        }
    }
}
