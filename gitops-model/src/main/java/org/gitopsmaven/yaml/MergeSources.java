/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Tells merge keys from others and what they bring in. */
final class MergeSources {

    /** Whether this key asks for a merge. */
    boolean isMerge(YamlScalar key) {
        String tag = key.tag();
        return key.text().equals("<<") && (tag == null ? !key.isQuoted() : tag.equals(YamlTags.MERGE));
    }

    /** The mappings under a merge key in the order they were written. */
    List<YamlMapping> of(YamlEntry entry) {
        if (entry.value() instanceof YamlMapping mapping) {
            return List.of(mapping);
        }
        List<YamlMapping> mappings = new ArrayList<>();
        if (entry.value() instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                mappings.add(mapping(item, entry));
            }
            return mappings;
        }
        throw wrong(entry);
    }

    private static YamlMapping mapping(YamlNode item, YamlEntry entry) {
        if (item instanceof YamlMapping mapping) {
            return mapping;
        }
        throw wrong(entry);
    }

    private static YamlException wrong(YamlEntry entry) {
        return new YamlException(
                "map merge requires map or sequence of maps as the value",
                entry.key().mark());
    }
}
