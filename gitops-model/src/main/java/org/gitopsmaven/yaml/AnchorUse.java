/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a change that was refused touches more than one place: an anchor on its way is repeated elsewhere. */
final class AnchorUse {

    private AnchorUse() {}

    /** The reason in words, or null when no anchor is the reason. */
    static @Nullable String reason(TextNode root, EditSite site) {
        List<String> anchors = new ArrayList<>();
        site.owners().forEach(owner -> add(anchors, owner.node()));
        add(anchors, site.node());
        for (String anchor : anchors) {
            TextNode.Alias alias = alias(root, anchor);
            if (alias != null) {
                return "it lies under the anchor &" + anchor + ", which *" + anchor + " repeats in line "
                        + alias.mark().line();
            }
        }
        return null;
    }

    private static void add(List<String> anchors, TextNode node) {
        String anchor = node.anchor();
        if (anchor != null) {
            anchors.add(anchor);
        }
    }

    private static TextNode.@Nullable Alias alias(TextNode node, String name) {
        if (node instanceof TextNode.Alias alias) {
            return alias.name().equals(name) ? alias : null;
        }
        List<TextNode> children = List.of();
        if (node instanceof TextNode.Mapping mapping) {
            children = mapping.entries().stream().map(TextNode.Entry::value).toList();
        } else if (node instanceof TextNode.Sequence sequence) {
            children = sequence.items();
        }
        for (TextNode child : children) {
            TextNode.Alias found = alias(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
