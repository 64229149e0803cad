/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object: keys of any type, each once. They are sorted when somebody wants to see them in order. */
public final class ObjectValue implements Value {

    public static final ObjectValue EMPTY = new ObjectValue(Map.of());

    private final Map<Value, Value> entries;
    private Value @Nullable [] sorted;
    private int hash;

    private ObjectValue(Map<Value, Value> entries) {
        this.entries = entries;
    }

    public static ObjectValue of(Map<? extends Value, ? extends Value> entries) {
        return entries.isEmpty() ? EMPTY : new ObjectValue(new HashMap<>(entries));
    }

    /** An object of these very entries: nobody may change them afterwards. */
    public static ObjectValue owning(Map<Value, Value> entries) {
        return entries.isEmpty() ? EMPTY : new ObjectValue(entries);
    }

    /** An object with text keys. */
    public static ObjectValue ofTexts(Map<String, ? extends Value> entries) {
        Map<Value, Value> copy = new HashMap<>();
        entries.forEach((key, value) -> copy.put(StringValue.of(key), value));
        return owning(copy);
    }

    /** The entries, in no order. */
    public Map<Value, Value> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The keys in order. */
    public List<Value> keys() {
        return SortedElements.list(order());
    }

    public int size() {
        return entries.size();
    }

    @Override
    public @Nullable Value get(Value key) {
        return entries.get(key);
    }

    public @Nullable Value get(String key) {
        return entries.get(StringValue.of(key));
    }

    /** The same object with one entry more, or another value under the key. */
    public ObjectValue with(Value key, Value value) {
        Map<Value, Value> copy = new HashMap<>(entries);
        copy.put(key, value);
        return new ObjectValue(copy);
    }

    @Override
    public boolean forEach(EntryVisitor visitor) {
        for (Value key : order()) {
            if (visitor.visit(key, value(key))) {
                return true;
            }
        }
        return false;
    }

    private Value value(Value key) {
        return Objects.requireNonNull(entries.get(key));
    }

    private Value[] order() {
        Value[] keys = sorted;
        if (keys == null) {
            keys = SortedElements.of(entries.keySet());
            sorted = keys; // two threads may both sort: they come to the same
        }
        return keys;
    }

    @Override
    public boolean isCollection() {
        return true;
    }

    @Override
    public String type() {
        return "object";
    }

    @Override
    public int rank() {
        return 5;
    }

    @Override
    public int compareSame(Value other) {
        ObjectValue object = (ObjectValue) other;
        return SortedElements.compare(order(), object.order(), key -> value(key).compareTo(object.value(key)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectValue object && entries.equals(object.entries);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = entries.hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return JsonWriter.write(this);
    }
}
