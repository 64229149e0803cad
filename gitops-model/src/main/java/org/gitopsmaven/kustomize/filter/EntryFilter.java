/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.filter;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.fieldspec.FieldSpecs;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.kustomize.tree.NodeKind;
import org.gitopsmaven.kustomize.tree.Scalars;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlTags;

/** Sets labels or annotations ({@code api/filters/labels}, {@code api/filters/annotations}). */
public final class EntryFilter {

    private final SortedMap<String, YamlScalar> entries;
    private final FieldSpecs specs;

    /**
     * @param entries names and values; the values carry the marks of where they come from
     * @param specs the maps that get them
     */
    public EntryFilter(Map<String, YamlScalar> entries, FieldSpecs specs) {
        this.entries = new TreeMap<>(entries);
        this.specs = specs;
    }

    public void apply(YamlMapping object) {
        for (Map.Entry<String, YamlScalar> pair : entries.entrySet()) {
            YamlScalar value = pair.getValue();
            YamlScalar text =
                    Scalars.added(value.text()).withTag(YamlTags.STRING).withMark(value.mark());
            YamlEntry entry = new YamlEntry(YamlScalar.plain(pair.getKey()), text);
            entry.share();
            new FieldWalk(MissingField.BECOMES_MAPPING, map -> set(map, entry, text)).apply(object, specs);
        }
    }

    /**
     * Adds the entry itself, the same one to all maps of the object: kustomize shares the node, so that what is set in
     * one of them later is set in all.
     */
    private static YamlNode set(YamlNode map, YamlEntry entry, YamlScalar text) {
        NodeKind.MAPPING.require(map);
        if (map instanceof YamlMapping mapping) {
            YamlEntry before = mapping.entry(entry.name());
            if (before == null) {
                mapping.add(entry);
            } else if (before != entry) {
                before.setValue(Scalars.inPlaceOf(before.value(), text));
            }
        }
        return map;
    }
}
