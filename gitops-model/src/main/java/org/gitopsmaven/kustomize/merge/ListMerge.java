/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.openapi.MergeSchema;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * Merges lists item by item ({@code kyaml/yaml/walk/associative_sequence.go}): items of the patch come first and in its
 * order, the others keep theirs.
 */
final class ListMerge {

    private static final List<String> OF_SCALARS = List.of("");

    private final TreeMerge trees;
    private final @Nullable MergeSchema element;
    private final List<String> keys;

    ListMerge(TreeMerge trees, MergeSchema list) {
        this.trees = trees;
        this.element = list.element();
        this.keys = list.mergeKeys();
    }

    /** What comes of the two; the object's list is used up. */
    YamlNode merge(YamlSequence object, @Nullable YamlSequence patch) {
        List<String> names = keys.isEmpty() ? OF_SCALARS : keys;
        KeyTuples tuples = new KeyTuples(names, valuesOf(object, patch));
        if (tuples.isEmpty()) {
            return object;
        }
        ItemList old = new ItemList(object);
        ItemList changes = patch == null ? new ItemList() : patch == object ? old : new ItemList(patch);
        ItemList merged = new ItemList();
        for (List<String> values : tuples) {
            mergeItem(tuples.valid(values), old, changes, merged);
        }
        appendRest(merged, old, tuples.validNames());
        return new YamlSequence(merged.items(), YamlStyle.BLOCK, object.tag(), object.mark(), object.comments());
    }

    /** The values of the keys of all items, those of the patch first, each once. */
    private Set<List<String>> valuesOf(YamlSequence object, @Nullable YamlSequence patch) {
        Set<List<String>> values = new LinkedHashSet<>();
        if (patch != null) {
            for (YamlNode item : patch) {
                values.add(valuesOf(item));
            }
        }
        if (patch != object) {
            for (YamlNode item : object) {
                values.add(valuesOf(item));
            }
        }
        return values;
    }

    private List<String> valuesOf(YamlNode item) {
        if (keys.isEmpty()) {
            return List.of(Nodes.value(item));
        }
        List<String> values = new ArrayList<>(keys.size());
        for (String key : keys) {
            YamlNode field = item instanceof YamlMapping mapping ? mapping.get(key) : null;
            values.add(Nodes.isEmpty(field) ? "" : Nodes.value(field));
        }
        return values;
    }

    private void mergeItem(MergeKeys item, ItemList old, ItemList changes, ItemList merged) {
        MergeKeys present = item.present();
        YamlNode result = trees.walk(element, old.find(present), changes.find(present));
        if (result == null || Nodes.isEmptyMapping(result)) {
            item.names().forEach(name -> old.remove(item));
            return;
        }
        if (result instanceof YamlMapping mapping && addKeys(mapping, item)) {
            old.changed();
            changes.changed();
        }
        merged.put(result, item);
    }

    private static boolean addKeys(YamlMapping item, MergeKeys keys) {
        boolean added = false;
        for (int i = 0; i < keys.names().size(); i++) {
            String value = keys.values().get(i);
            if (!value.isEmpty() && !item.contains(keys.names().get(i))) {
                item.add(new YamlEntry(YamlScalar.plain(keys.names().get(i)), Scalars.added(value)));
                added = true;
            }
        }
        return added;
    }

    /** Puts the items of the object behind those that were merged, in whose place they go when they are among them. */
    private static void appendRest(ItemList merged, ItemList old, List<String> names) {
        for (YamlNode item : old.items()) {
            if (names.get(0).isEmpty()) {
                merged.put(item, new MergeKeys("", Nodes.value(item)));
                continue;
            }
            NodeKind.MAPPING.require(item);
            List<String> values = new ArrayList<>(names.size());
            for (String name : names) {
                YamlNode field = item instanceof YamlMapping mapping ? mapping.get(name) : null;
                if (field == null) {
                    merged.append(item);
                } else {
                    values.add(Nodes.value(field));
                }
            }
            MergeKeys keys = new MergeKeys(names, values);
            if (names.size() > 1) {
                merged.remove(keys);
            }
            merged.put(item, keys);
        }
    }
}
