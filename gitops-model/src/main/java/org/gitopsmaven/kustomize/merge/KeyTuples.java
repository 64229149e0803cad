/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of the merge keys of all items of two lists. Where a key is missing in some, {@code {80, ""}} and {@code
 * {80, TCP}} mean the same item, and keys that no item has do not count ({@code mergeValues} and {@code validateKeys} of
 * {@code kyaml/yaml/walk/associative_sequence.go}).
 */
final class KeyTuples implements Iterable<List<String>> {

    private final List<String> names;
    private final List<List<String>> tuples;
    private final boolean[] used;

    KeyTuples(List<String> names, Collection<List<String>> values) {
        this.names = names;
        this.tuples = new ArrayList<>(values);
        if (names.size() > 1 && hasGaps()) {
            unite();
        }
        this.used = usedKeys();
    }

    private boolean hasGaps() {
        for (List<String> tuple : tuples) {
            if (tuple.contains("")) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return tuples.isEmpty();
    }

    @Override
    public Iterator<List<String>> iterator() {
        return tuples.iterator();
    }

    /** The names that count. */
    List<String> validNames() {
        return valid(tuples.get(tuples.size() - 1)).names();
    }

    /** The keys of an item that count. */
    MergeKeys valid(List<String> values) {
        List<String> validNames = new ArrayList<>(names.size());
        List<String> validValues = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (used[i]) {
                validNames.add(names.get(i));
                validValues.add(values.get(i));
            }
        }
        return validNames.isEmpty() ? new MergeKeys(names, values) : new MergeKeys(validNames, validValues);
    }

    private boolean[] usedKeys() {
        boolean[] keys = new boolean[names.size()];
        for (List<String> tuple : tuples) {
            for (int i = 0; i < keys.length; i++) {
                keys[i] |= !tuple.get(i).isEmpty();
            }
        }
        return keys;
    }

    private void unite() {
        Map<String, SortedSet<Integer>> byFirst = new HashMap<>();
        for (int i = 0; i < tuples.size(); i++) {
            placesOf(tuples.get(i).get(0), byFirst).add(i);
        }
        for (int i = 0; i < tuples.size(); i++) {
            List<String> one = tuples.get(i);
            for (int j : candidates(one.get(0), byFirst)) {
                List<String> united = united(one, tuples.get(j));
                if (united != null) {
                    put(i, united, byFirst);
                    put(j, united, byFirst);
                }
            }
        }
    }

    /** The tuples that may mean the same item as one with this first value, in their order. */
    private Collection<Integer> candidates(String first, Map<String, SortedSet<Integer>> byFirst) {
        SortedSet<Integer> found = new TreeSet<>(placesOf("", byFirst));
        if (first.isEmpty()) {
            for (SortedSet<Integer> places : byFirst.values()) {
                found.addAll(places);
            }
        } else {
            found.addAll(placesOf(first, byFirst));
        }
        return found;
    }

    private void put(int place, List<String> tuple, Map<String, SortedSet<Integer>> byFirst) {
        placesOf(tuples.get(place).get(0), byFirst).remove(place);
        placesOf(tuple.get(0), byFirst).add(place);
        tuples.set(place, tuple);
    }

    private static SortedSet<Integer> placesOf(String first, Map<String, SortedSet<Integer>> byFirst) {
        return byFirst.computeIfAbsent(first, value -> new TreeSet<>());
    }

    /** Both in one, when they have a value in common and differ only where one has none; else null. */
    private static @Nullable List<String> united(List<String> one, List<String> other) {
        boolean common = false;
        for (int i = 0; i < one.size(); i++) {
            String value = one.get(i);
            if (value.equals(other.get(i))) {
                common = true;
            } else if (!value.isEmpty() && !other.get(i).isEmpty()) {
                return null;
            }
        }
        return common ? filled(one, other) : null;
    }

    private static List<String> filled(List<String> one, List<String> other) {
        List<String> values = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            values.add(one.get(i).isEmpty() ? other.get(i) : one.get(i));
        }
        return values;
    }
}
