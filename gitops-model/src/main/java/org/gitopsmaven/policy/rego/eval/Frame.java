/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The variables of one evaluation of a rule. A compiler knows for each place whether a variable has its value there, so
 * nothing is ever taken back: a place that binds writes, a place that reads comes later.
 */
public final class Frame {

    private final Query query;
    private final @Nullable Value[] slots;

    Frame(Query query, int size) {
        this(query, new Value[size]);
    }

    private Frame(Query query, @Nullable Value[] slots) {
        this.query = query;
        this.slots = slots;
    }

    /** The same variables in another query. */
    Frame in(Query other) {
        return new Frame(other, slots);
    }

    Query query() {
        return query;
    }

    void bind(int slot, Value value) {
        slots[slot] = value;
    }

    Value read(int slot) {
        Value value = slots[slot];
        if (value == null) {
            throw new IllegalStateException("variable " + slot + " is read before it is bound");
        }
        return value;
    }
}
