/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** kyaml ({@code DeAnchor} of {@code kyaml/yaml/rnode.go}): explicit keys win, merged ones come behind them. */
final class DeferredMerge implements MergeRule {

    @Override
    public List<YamlEntry> resolve(List<YamlEntry> entries, MergeSources sources) {
        MergedEntries result = new MergedEntries();
        YamlEntry merge = null;
        for (YamlEntry entry : entries) {
            if (!entry.name().equals("<<")) {
                result.add(entry);
            } else if (!sources.isMerge(entry.key())) {
                continue; // in quotes it is no merge, but kyaml drops it all the same
            } else if (merge != null) {
                throw new YamlException("duplicate merge key", entry.key().mark());
            } else {
                merge = entry;
            }
        }
        merge(merge == null ? List.of() : sources.of(merge), result);
        return result.entries();
    }

    private static void merge(List<YamlMapping> mappings, MergedEntries result) {
        Set<String> explicit = new HashSet<>();
        result.entries().forEach(entry -> explicit.add(entry.name()));
        for (int i = mappings.size() - 1; i >= 0; i--) { // earlier ones win
            for (YamlEntry entry : mappings.get(i)) {
                if (!explicit.contains(entry.name())) {
                    result.put(entry);
                }
            }
        }
    }
}
