/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A variable in front of others, which it hides where they have its name. It is loaded when it is first read; for one
 * thread.
 */
final class Scope extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> outer;
    private final String name;
    private @Nullable Supplier<@Nullable Object> loader;
    private @Nullable Object value;

    Scope(Map<String, @Nullable Object> outer, String name, Supplier<@Nullable Object> loader) {
        this.outer = outer;
        this.name = name;
        this.loader = loader;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return name.equals(key) ? value() : outer.get(key);
    }

    private @Nullable Object value() {
        Supplier<@Nullable Object> known = loader;
        if (known != null) {
            value = known.get();
            loader = null;
        }
        return value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return name.equals(key) || outer.containsKey(key);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(outer);
        all.put(name, value());
        return all.entrySet();
    }
}
