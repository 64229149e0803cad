/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array. */
public final class ArrayValue implements Value {

    public static final ArrayValue EMPTY = new ArrayValue(List.of());

    private final List<Value> elements;
    private int hash;

    private ArrayValue(List<Value> elements) {
        this.elements = elements;
    }

    public static ArrayValue of(List<? extends Value> elements) {
        return elements.isEmpty() ? EMPTY : new ArrayValue(List.copyOf(elements));
    }

    public static ArrayValue of(Value... elements) {
        return elements.length == 0 ? EMPTY : new ArrayValue(List.of(elements));
    }

    public List<Value> elements() {
        return elements;
    }

    public int size() {
        return elements.size();
    }

    public Value get(int index) {
        return elements.get(index);
    }

    @Override
    public @Nullable Value get(Value key) {
        if (key instanceof NumberValue number && number.isLong()) {
            long index = number.longValue();
            return index >= 0 && index < elements.size() ? elements.get((int) index) : null;
        }
        return null;
    }

    @Override
    public boolean forEach(EntryVisitor visitor) {
        for (int i = 0; i < elements.size(); i++) {
            if (visitor.visit(NumberValue.of(i), elements.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isCollection() {
        return true;
    }

    @Override
    public String type() {
        return "array";
    }

    @Override
    public int rank() {
        return 4;
    }

    @Override
    public int compareSame(Value other) {
        List<Value> others = ((ArrayValue) other).elements;
        int shared = Math.min(elements.size(), others.size());
        for (int i = 0; i < shared; i++) {
            int order = elements.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(elements.size(), others.size());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArrayValue array && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = elements.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return JsonWriter.write(this);
    }
}
