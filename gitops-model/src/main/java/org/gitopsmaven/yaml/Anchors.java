/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of a document and the copies that aliases stand for. */
final class Anchors {

    private final Map<String, YamlNode> finished = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final NodeBudget budget;

    Anchors(NodeBudget budget) {
        this.budget = budget;
    }

    void start(@Nullable String name) {
        if (name != null) {
            finished.remove(name);
            open.merge(name, 1, Integer::sum);
        }
    }

    void finish(@Nullable String name, YamlNode node) {
        if (name != null) {
            open.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
            finished.put(name, node);
        }
    }

    YamlNode expand(String name, YamlMark mark, int depth) {
        YamlNode node = finished.get(name);
        if (node == null) {
            throw new YamlException(
                    open.containsKey(name)
                            ? "anchor '" + name + "' value contains itself"
                            : "unknown anchor '" + name + "' referenced",
                    mark);
        }
        return copy(node, mark, depth);
    }

    private YamlNode copy(YamlNode node, YamlMark mark, int depth) {
        budget.aliasNode(mark);
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        budget.depth(depth, mark);
        if (node instanceof YamlSequence sequence) {
            List<YamlNode> items = new ArrayList<>(sequence.size());
            for (YamlNode item : sequence) {
                items.add(copy(item, mark, depth + 1));
            }
            return new YamlSequence(items, node.style(), node.tag(), node.mark(), node.comments());
        }
        List<YamlEntry> entries = new ArrayList<>();
        for (YamlEntry entry : (YamlMapping) node) {
            entries.add(new YamlEntry(entry.key(), copy(entry.value(), mark, depth + 1)));
        }
        return new YamlMapping(entries, node.style(), node.tag(), node.mark(), node.comments());
    }
}
