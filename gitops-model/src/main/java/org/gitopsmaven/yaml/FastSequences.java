/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Reads block sequences. */
final class FastSequences implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastBlocks blocks;
    private final ArrayList<YamlNode> items = new ArrayList<>();

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
        YamlMark mark = nodes.mark(at);
        int first = items.size();
        int dash = at;
        do {
            YamlNode item = blocks.item(dash, indent, depth);
            items.add(item);
            dash = lines.content();
        } while (lines.isContent() && lines.indent() == indent && blocks.isDash(dash));
        if (lines.isContent() && (lines.indent() > indent || lines.indent() == indent && !indentless)) {
            throw UnsupportedText.INSTANCE; // after a collection only a line of something around it may follow
        }
        List<YamlNode> own = items.subList(first, items.size());
        YamlNode sequence = nodes.sequence(own, YamlStyle.BLOCK, mark);
        own.clear();
        return sequence;
    }
}
