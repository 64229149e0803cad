/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** goyaml 2: the order in the text decides, so a merge overrides what stands before it. */
final class TextualMerge implements MergeRule {

    @Override
    public List<YamlEntry> resolve(List<YamlEntry> entries, MergeSources sources) {
        MergedEntries result = new MergedEntries();
        Set<String> merged = new HashSet<>();
        for (YamlEntry entry : entries) {
            if (sources.isMerge(entry.key())) {
                merge(sources.of(entry), result, merged);
            } else if (merged.remove(entry.name())) {
                result.put(entry);
            } else {
                result.add(entry); // twice in the text stays twice
            }
        }
        return result.entries();
    }

    private static void merge(List<YamlMapping> mappings, MergedEntries result, Set<String> merged) {
        for (int i = mappings.size() - 1; i >= 0; i--) { // earlier ones win
            for (YamlEntry entry : mappings.get(i)) {
                result.put(entry);
                merged.add(entry.name());
            }
        }
    }
}
