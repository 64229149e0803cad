/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * Items of a list that are found, replaced and removed by their keys ({@code ElementMatcher} and {@code ElementSetter} of
 * {@code kyaml/yaml/fns.go}). Finding one does not take longer in a longer list.
 */
final class ItemList {

    /** Removed items are null until the list is stored, so that places stay what they are. */
    private final List<@Nullable YamlNode> items;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private @Nullable String indexed;
    private boolean hollow;
    private boolean scalarsOnly = true;

    ItemList() {
        items = new ArrayList<>();
    }

    ItemList(YamlSequence sequence) {
        this();
        for (YamlNode item : sequence) {
            append(item);
        }
    }

    /** The items that are there. */
    List<YamlNode> items() {
        List<YamlNode> present = new ArrayList<>(items.size());
        for (YamlNode item : items) {
            if (item != null) {
                present.add(item);
            }
        }
        return present;
    }

    void storeIn(YamlSequence sequence) {
        sequence.replaceAll(items());
    }

    void append(YamlNode item) {
        items.add(item);
        hollow |= Nodes.isEmptyMapping(item);
        scalarsOnly &= item instanceof YamlScalar;
        index(items.size() - 1, item);
    }

    /** To be called when fields of an item were added. */
    void changed() {
        indexed = null;
    }

    /** The first item with these keys, or null. */
    @Nullable
    YamlNode find(MergeKeys keys) {
        for (int place : candidates(keys)) {
            YamlNode item = items.get(place);
            if (item != null && keys.matches(item)) {
                return item;
            }
        }
        return null;
    }

    void remove(MergeKeys keys) {
        set(null, keys);
    }

    /** Puts an item in the place of all with these keys, or at the end. */
    void put(YamlNode item, MergeKeys keys) {
        if (!set(item, keys)) {
            append(item);
        }
    }

    private boolean set(@Nullable YamlNode item, MergeKeys keys) {
        dropHollow();
        if (keys.hasFirstValue() && (!keys.isOfScalars() || scalarsOnly)) {
            return setFound(item, keys);
        }
        boolean found = false;
        for (int place = 0; place < items.size(); place++) {
            YamlNode old = items.get(place);
            if (old == null) {
                continue;
            }
            if (isMeant(old, keys)) {
                replace(place, item);
                found = true;
            } else if (keys.values().isEmpty()) {
                items.set(place, null);
            }
        }
        return found;
    }

    private boolean setFound(@Nullable YamlNode item, MergeKeys keys) {
        boolean found = false;
        for (int place : List.copyOf(candidates(keys))) {
            YamlNode old = items.get(place);
            if (old != null && isMeant(old, keys)) {
                replace(place, item);
                found = true;
            }
        }
        return found;
    }

    private static boolean isMeant(YamlNode item, MergeKeys keys) {
        if (keys.isOfScalars()) {
            NodeKind.SCALAR.require(item);
            return Nodes.value(item).equals(keys.values().get(0));
        }
        if (!(item instanceof YamlMapping mapping)) {
            if (!keys.hasFirstValue() && !keys.values().isEmpty()) {
                NodeKind.MAPPING.require(item);
            }
            return false;
        }
        return keys.accepts(mapping);
    }

    private void replace(int place, @Nullable YamlNode item) {
        items.set(place, item);
        if (item != null) {
            scalarsOnly &= item instanceof YamlScalar;
            index(place, item);
        }
    }

    private void dropHollow() {
        if (hollow) {
            items.replaceAll(item -> Nodes.isEmptyMapping(item) ? null : item);
            hollow = false;
        }
    }

    private List<Integer> candidates(MergeKeys keys) {
        String name = keys.names().get(0);
        if (!name.equals(indexed)) {
            places.clear();
            indexed = name;
            for (int place = 0; place < items.size(); place++) {
                index(place, items.get(place));
            }
        }
        return places.getOrDefault(keys.values().get(0), List.of());
    }

    private void index(int place, @Nullable YamlNode item) {
        if (item == null || indexed == null) {
            return;
        }
        if (indexed.isEmpty()) {
            note(Nodes.value(item), place);
        } else if (item instanceof YamlMapping mapping && mapping.contains(indexed)) {
            note(Nodes.value(mapping.get(indexed)), place);
        }
    }

    private void note(String text, int place) {
        List<Integer> known = places.computeIfAbsent(text, key -> new ArrayList<>(1));
        if (!known.contains(place)) {
            known.add(place);
        }
    }
}
