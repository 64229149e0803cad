/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import org.jspecify.annotations.Nullable;

/**
 * A Rego value. Values never change and have a total order (OPA's {@code v1/ast/compare.go}): null, booleans, numbers,
 * strings, arrays, objects, sets. Undefined is no value: it is Java's null.
 */
public sealed interface Value extends Comparable<Value>
        permits NullValue, BooleanValue, NumberValue, StringValue, ArrayValue, ObjectValue, SetValue {

    /** The name that {@code type_name} gives. */
    String type();

    /** The place of the type in the order of all values. */
    int rank();

    /** Compares with a value of the same type. */
    int compareSame(Value other);

    @Override
    default int compareTo(Value other) {
        int byType = Integer.compare(rank(), other.rank());
        return byType != 0 ? byType : compareSame(other);
    }

    /** What a key leads to in an array, an object or a set; null when nothing is there. */
    default @Nullable Value get(Value key) {
        return null;
    }

    /** Gives each key and what it leads to, in order, until the visitor says stop; whether it said so. */
    default boolean forEach(EntryVisitor visitor) {
        return false;
    }

    /** Whether this is an array, an object or a set. */
    default boolean isCollection() {
        return false;
    }
}
