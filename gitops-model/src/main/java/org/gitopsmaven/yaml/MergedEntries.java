/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a mapping under construction into which a merge sets keys. */
final class MergedEntries {

    private final List<YamlEntry> entries = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** Adds an entry, whether its key is there or not. */
    void add(YamlEntry entry) {
        places.putIfAbsent(entry.name(), entries.size());
        entries.add(entry);
    }

    /** Replaces the first entry with the same key, or adds one at the end. */
    void put(YamlEntry entry) {
        Integer place = places.get(entry.name());
        if (place == null) {
            add(entry);
        } else {
            entries.set(place, entry);
        }
    }

    List<YamlEntry> entries() {
        return entries;
    }
}
