/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Gives comments to nodes that were made without them. */
final class NodeComments {

    private NodeComments() {}

    /** The same collection with comment lines above it. */
    static YamlNode above(YamlNode node, String lines) {
        YamlComments own = node.comments();
        YamlComments comments = new YamlComments(lines, null, own == null ? null : own.after());
        if (node instanceof YamlMapping mapping) {
            return new YamlMapping(mapping.entries(), mapping.style(), mapping.tag(), mapping.mark(), comments);
        }
        YamlSequence sequence = (YamlSequence) node;
        return new YamlSequence(sequence.items(), sequence.style(), sequence.tag(), sequence.mark(), comments);
    }
}
