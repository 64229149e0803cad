/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/** Objects that are found by kind and name. They are sorted into an index when the first is looked for. */
final class ClusterObjects {

    private final List<YamlMapping> all;
    private volatile @Nullable Map<Key, List<YamlMapping>> index;

    private record Key(String apiVersion, String kind, String name) {}

    ClusterObjects(List<YamlMapping> all) {
        this.all = List.copyOf(all);
    }

    List<YamlMapping> all() {
        return all;
    }

    Optional<YamlMapping> find(String apiVersion, String kind, String namespace, String name) {
        return index().getOrDefault(new Key(apiVersion, kind, name), List.of()).stream()
                .filter(object -> namespace.isEmpty() || namespace.equals(metadata(object, "namespace")))
                .findFirst();
    }

    private Map<Key, List<YamlMapping>> index() {
        Map<Key, List<YamlMapping>> made = index;
        if (made == null) {
            made = new HashMap<>();
            for (YamlMapping object : all) {
                String name = metadata(object, "name");
                if (name != null) {
                    Key key = new Key(text(object, "apiVersion"), text(object, "kind"), name);
                    made.computeIfAbsent(key, none -> new ArrayList<>(1)).add(object);
                }
            }
            index = made; // two threads may both make it: they come to the same
        }
        return made;
    }

    private static String text(YamlMapping object, String key) {
        String text = object.text(key);
        return text == null ? "" : text;
    }

    private static @Nullable String metadata(YamlMapping object, String key) {
        YamlMapping metadata = object.mapping("metadata");
        return metadata == null ? null : metadata.text(key);
    }
}
