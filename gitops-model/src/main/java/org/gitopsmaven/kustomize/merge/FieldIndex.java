/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The fields of a mapping as they were when a merge came to it: of duplicates only the first, found fast in large maps. */
final class FieldIndex {

    static final FieldIndex EMPTY = new FieldIndex(new YamlMapping());

    private static final int SMALL = 12;

    private final List<YamlEntry> entries;
    private final @Nullable Map<String, YamlEntry> byName;

    FieldIndex(YamlMapping mapping) {
        entries = new ArrayList<>(mapping.size());
        byName = mapping.size() > SMALL ? new HashMap<>(mapping.size() * 2) : null;
        for (YamlEntry entry : mapping) {
            if (get(entry.name()) == null) {
                entries.add(entry);
                if (byName != null) {
                    byName.put(entry.name(), entry);
                }
            }
        }
    }

    List<YamlEntry> entries() {
        return entries;
    }

    @Nullable
    YamlNode value(String name) {
        YamlEntry entry = get(name);
        return entry == null ? null : entry.value();
    }

    /** The fields that the mapping does not have. */
    List<YamlEntry> without(YamlMapping mapping) {
        FieldIndex others = entries.isEmpty() ? EMPTY : new FieldIndex(mapping);
        List<YamlEntry> missing = new ArrayList<>();
        for (YamlEntry entry : entries) {
            if (others.get(entry.name()) == null) {
                missing.add(entry);
            }
        }
        return missing;
    }

    private @Nullable YamlEntry get(String name) {
        if (byName != null) {
            return byName.get(name);
        }
        for (YamlEntry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }
}
