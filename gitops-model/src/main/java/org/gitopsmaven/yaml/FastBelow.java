/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Reads what stands on the lines below a key or a dash. */
final class FastBelow implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastBlocks blocks;
    private final FastSequences sequences;
    private final boolean ofKey;

    FastBelow(FastLines lines, FastNodes nodes, FastBlocks blocks, FastSequences sequences, boolean ofKey) {
        this.lines = lines;
        this.nodes = nodes;
        this.blocks = blocks;
        this.sequences = sequences;
        this.ofKey = ofKey;
    }

    @Override
    public YamlNode read(int at, int indent, int depth) {
        int line = lines.number();
        int column = lines.column(at);
        lines.advance();
        if (lines.isContent() && lines.indent() > indent) {
            return blocks.collectionOrScalar(lines.content(), indent, depth);
        }
        if (ofKey && lines.isContent() && lines.indent() == indent && blocks.isDash(lines.content())) {
            return sequences.read(lines.content(), true, depth + 1);
        }
        return nodes.nothing(line, column);
    }
}
