/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.gatekeeper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.TreeValues;
import org.gitopsmaven.policy.rego.value.Value;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The objects of a cluster as policies see them below {@code data.inventory}: by namespace, version, kind and name
 * (gatekeeper, {@code pkg/target}).
 */
final class Inventory {

    private final Map<String, Object> tree = new HashMap<>();

    private Inventory() {}

    /** The data with this inventory. */
    static ObjectValue of(List<YamlMapping> objects) {
        Inventory inventory = new Inventory();
        objects.forEach(inventory::add);
        return ObjectValue.ofTexts(Map.of("inventory", value(inventory.tree)));
    }

    private void add(YamlMapping object) {
        YamlMapping metadata = object.mapping("metadata");
        String name = metadata == null ? null : metadata.text("name");
        String namespace = metadata == null ? null : metadata.text("namespace");
        String version = object.text("apiVersion");
        String kind = object.text("kind");
        if (name == null || version == null || kind == null) {
            return; // no object of a cluster, but what lies beside the policies
        }
        Map<String, Object> place = namespace == null || namespace.isEmpty()
                ? below(tree, "cluster")
                : below(below(tree, "namespace"), namespace);
        below(below(place, version), kind).put(name, TreeValues.of(object));
    }

    @SuppressWarnings("unchecked") // maps of this shape are all that is put there
    private static Map<String, Object> below(Map<String, Object> tree, String key) {
        return (Map<String, Object>) tree.computeIfAbsent(key, made -> new HashMap<String, Object>());
    }

    private static Value value(Object node) {
        if (node instanceof Value value) {
            return value;
        }
        Map<Value, Value> entries = new HashMap<>();
        ((Map<?, ?>) node).forEach((key, child) -> entries.put(StringValue.of(key.toString()), value(child)));
        return ObjectValue.of(entries);
    }
}
