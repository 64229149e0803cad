/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Go map from strings, kept in the order in which Go prints and ranges over it. Functions such as set change it. */
public final class GoMap implements GoValue {

    private final GoType element;
    private final TreeMap<String, GoValue> entries = new TreeMap<>(GoString.ORDER);

    /** An empty map of anything. */
    public GoMap() {
        this(GoType.ANY);
    }

    public GoMap(GoType element) {
        this.element = element;
    }

    /** A map of anything with these entries. */
    public static GoMap of(Map<String, ? extends GoValue> entries) {
        GoMap map = new GoMap();
        map.entries.putAll(entries);
        return map;
    }

    /** A map of strings with these entries. */
    public static GoMap ofStrings(Map<String, String> texts) {
        GoMap map = new GoMap(GoType.STRING);
        texts.forEach((key, text) -> map.put(key, new GoString(text)));
        return map;
    }

    public @Nullable GoValue get(String key) {
        return entries.get(key);
    }

    public void put(String key, GoValue value) {
        entries.put(key, value);
    }

    public void remove(String key) {
        entries.remove(key);
    }

    public boolean contains(String key) {
        return entries.containsKey(key);
    }

    public int size() {
        return entries.size();
    }

    /** What it holds, for reading. */
    public SortedMap<String, GoValue> entries() {
        return Collections.unmodifiableSortedMap(entries);
    }

    @Override
    public GoType type() {
        return GoType.mapOf(element);
    }

    @Override
    public boolean isTrue() {
        return !entries.isEmpty();
    }

    @Override
    public String print() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + (entry.getValue() == this ? "…" : entry.getValue().print()))
                .collect(Collectors.joining(" ", "map[", "]"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GoMap map && map.element.equals(element) && map.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.keySet().hashCode();
    }

    @Override
    public String toString() {
        return print();
    }
}
