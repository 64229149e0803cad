/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gitopsmaven.policy.kyverno.jmespath.UnknowableException;
import org.jspecify.annotations.Nullable;

/** A map some values of which are made when they are first asked for, or cannot be known. For one thread. */
public final class LazyMap extends AbstractMap<String, @Nullable Object> {

    private record Pending(Supplier<@Nullable Object> loader) {}

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        return values.put(key, value);
    }

    public void putLazy(String key, Supplier<@Nullable Object> loader) {
        values.put(key, new Pending(loader));
    }

    /** Whoever asks for the value is told why there is none. */
    public void putUnknowable(String key, String why) {
        putLazy(key, () -> {
            throw new UnknowableException(why);
        });
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        Object value = values.get(key);
        if (value instanceof Pending pending && key instanceof String name) {
            value = pending.loader().get();
            values.put(name, value);
        }
        return value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    /** A copy with another value, in which what is pending stays so. */
    LazyMap with(String key, @Nullable Object value) {
        LazyMap copy = new LazyMap();
        copy.values.putAll(values);
        copy.values.put(key, value);
        return copy;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        Set<Entry<String, @Nullable Object>> entries = new LinkedHashSet<>();
        Set.copyOf(values.keySet()).forEach(key -> entries.add(new SimpleEntry<>(key, get(key))));
        return entries;
    }
}
