/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.merge;

import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.tree.Nodes;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** What {@code $patch} says about a map or a list ({@code kyaml/yaml/merge2/smpdirective.go}). */
enum PatchDirective {
    MERGE,
    REPLACE,
    DELETE;

    private static final String KEY = "$patch";

    /**
     * The directive of a patch, which is removed from it.
     *
     * @throws KustomizeException for a directive that there is not
     */
    static PatchDirective takeFrom(@Nullable YamlNode patch) {
        if (patch instanceof YamlMapping mapping && mapping.contains(KEY)) {
            PatchDirective directive = strictly(mapping.get(KEY));
            mapping.remove(KEY);
            return directive;
        }
        return patch instanceof YamlSequence sequence ? takeFromItem(sequence) : MERGE;
    }

    /** The same where the object has nothing: directives that there are not stay and mean nothing. */
    static PatchDirective takeFromAddition(@Nullable YamlNode patch) {
        YamlNode value = patch instanceof YamlMapping mapping ? mapping.get(KEY) : null;
        return value == null || of(value) == null ? MERGE : takeFrom(patch);
    }

    /** A list has its directive in an item of its own; an item with more fields is one to be merged. */
    private static PatchDirective takeFromItem(YamlSequence patch) {
        for (YamlNode item : patch) {
            if (item instanceof YamlMapping mapping && mapping.contains(KEY)) {
                if (mapping.size() > 1) {
                    return MERGE;
                }
                PatchDirective directive = strictly(mapping.get(KEY));
                ItemList items = new ItemList(patch);
                items.remove(new MergeKeys(KEY, Nodes.value(mapping.get(KEY))));
                items.storeIn(patch);
                return directive;
            }
        }
        return MERGE;
    }

    private static PatchDirective strictly(@Nullable YamlNode value) {
        PatchDirective directive = of(value);
        if (directive == null) {
            throw new KustomizeException(
                    "unknown patch strategy '" + Nodes.value(value) + "'",
                    value == null ? null : value.mark().location());
        }
        return directive;
    }

    private static @Nullable PatchDirective of(@Nullable YamlNode value) {
        return switch (Nodes.value(value)) {
            case "delete" -> DELETE;
            case "replace" -> REPLACE;
            case "merge" -> MERGE;
            default -> null;
        };
    }
}
