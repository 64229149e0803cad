/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set. Its elements are sorted when somebody wants to see them in order. */
public final class SetValue implements Value {

    public static final SetValue EMPTY = new SetValue(Set.of());

    private final Set<Value> elements;
    private Value @Nullable [] sorted;
    private int hash;

    private SetValue(Set<Value> elements) {
        this.elements = elements;
    }

    public static SetValue of(Collection<? extends Value> elements) {
        return elements.isEmpty() ? EMPTY : new SetValue(new HashSet<>(elements));
    }

    /** A set of these very elements: nobody may change them afterwards. */
    public static SetValue owning(Set<Value> elements) {
        return elements.isEmpty() ? EMPTY : new SetValue(elements);
    }

    /** The elements in order. */
    public List<Value> elements() {
        return SortedElements.list(order());
    }

    public int size() {
        return elements.size();
    }

    public boolean contains(Value element) {
        return elements.contains(element);
    }

    @Override
    public @Nullable Value get(Value key) {
        return elements.contains(key) ? key : null;
    }

    @Override
    public boolean forEach(EntryVisitor visitor) {
        for (Value element : order()) {
            if (visitor.visit(element, element)) {
                return true;
            }
        }
        return false;
    }

    private Value[] order() {
        Value[] all = sorted;
        if (all == null) {
            all = SortedElements.of(elements);
            sorted = all; // two threads may both sort: they come to the same
        }
        return all;
    }

    @Override
    public boolean isCollection() {
        return true;
    }

    @Override
    public String type() {
        return "set";
    }

    @Override
    public int rank() {
        return 6;
    }

    @Override
    public int compareSame(Value other) {
        return SortedElements.compare(order(), ((SetValue) other).order(), element -> 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetValue set && elements.equals(set.elements);
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
