/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Arrays;

/** Reads block sequences. */
final class FastSequences implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastBlocks blocks;
    private YamlNode[] open = new YamlNode[16];
    private int size;

    FastSequences(FastLines lines, FastNodes nodes, FastBlocks blocks) {
        this.lines = lines;
        this.nodes = nodes;
        this.blocks = blocks;
    }

    @Override
    public YamlNode read(int at, int around, int depth) {
        return read(at, false, depth + 1);
    }

    /** @param indentless whether the dashes stand right below the key */
    YamlNode read(int at, boolean indentless, int depth) {
        nodes.checkDepth(depth, at);
        int indent = at - lines.start();
        int line = lines.number();
        int column = lines.column(at);
        int first = size;
        int dash = at;
        do {
            add(blocks.item(dash, indent, depth));
            dash = lines.content();
        } while (lines.isContent() && lines.indent() == indent && blocks.isDash(dash));
        if (lines.isContent() && (lines.indent() > indent || lines.indent() == indent && !indentless)) {
            throw UnsupportedText.INSTANCE; // after a collection only a line of something around it may follow
        }
        YamlNode[] own = Arrays.copyOfRange(open, first, size);
        size = first;
        return nodes.sequence(own, YamlStyle.BLOCK, line, column);
    }

    private void add(YamlNode item) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
        }
        open[size++] = item;
    }
}
