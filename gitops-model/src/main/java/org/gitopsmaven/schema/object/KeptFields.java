/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlStyle;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a tree that are kept; each item of a list is cut alike, so that it stays at its place.
 *
 * @param below what is kept of the fields of a mapping; null for all of it
 * @param names whether the keys of a mapping are kept, all of them and nothing else
 */
record KeptFields(@Nullable Map<String, KeptFields> below, boolean names) {

    static final KeptFields ALL = new KeptFields(null, false);
    static final KeptFields NAMES = new KeptFields(null, true);

    private static final YamlScalar NOTHING = YamlScalar.plain("");
    private static final YamlMapping NO_FIELDS = new YamlMapping();
    private static final YamlSequence NO_ITEMS = new YamlSequence();

    static KeptFields of(Map<String, KeptFields> below) {
        return new KeptFields(below, false);
    }

    /** What is kept of one field alone. */
    static KeptFields in(String key, KeptFields kept) {
        return of(Map.of(key, kept));
    }

    YamlNode cut(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return cut(mapping);
        }
        return node instanceof YamlSequence sequence && below != null ? cut(sequence) : node;
    }

    private YamlSequence cut(YamlSequence sequence) {
        List<YamlNode> items = new ArrayList<>(sequence.size());
        boolean empty = true;
        for (int i = 0; i < sequence.size(); i++) {
            YamlNode item = cut(sequence.get(i));
            empty &= item == NO_FIELDS;
            items.add(item);
        }
        return empty ? NO_ITEMS : new YamlSequence(items, YamlStyle.BLOCK, null, sequence.mark(), null);
    }

    YamlMapping cut(YamlMapping mapping) {
        if (below == null && !names) {
            return mapping;
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (int i = 0; i < mapping.size(); i++) {
            YamlEntry entry = mapping.entry(i);
            KeptFields kept = below == null ? null : below.get(entry.name());
            if (names) {
                entries.add(new YamlEntry(entry.key(), NOTHING));
            } else if (kept != null) {
                entries.add(new YamlEntry(entry.key(), kept.cut(entry.value())));
            }
        }
        return entries.isEmpty() ? NO_FIELDS : new YamlMapping(entries, YamlStyle.BLOCK, null, mapping.mark(), null);
    }
}
