/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Arrays;

/** Reads block mappings. */
final class FastMappings implements FastShape {

    private static final int LONGEST_KEY = 1000;

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastScalars scalars;
    private final FastBlocks blocks;
    private YamlEntry[] open = new YamlEntry[16];
    private int size;

    FastMappings(FastLines lines, FastNodes nodes, FastScalars scalars, FastBlocks blocks) {
        this.lines = lines;
        this.nodes = nodes;
        this.scalars = scalars;
        this.blocks = blocks;
    }

    @Override
    public YamlNode read(int at, int around, int depth) {
        nodes.checkDepth(depth + 1, at);
        int indent = at - lines.start();
        int line = lines.number();
        int column = lines.column(at);
        int first = size;
        int key = at;
        do {
            add(entry(key, indent, depth + 1));
            key = lines.content();
        } while (lines.isContent() && lines.indent() == indent && !blocks.isDash(key));
        if (lines.isContent() && lines.indent() >= indent) {
            throw UnsupportedText.INSTANCE; // after a collection only a line of something around it may follow
        }
        YamlEntry[] own = Arrays.copyOfRange(open, first, size);
        size = first;
        return nodes.mapping(own, YamlStyle.BLOCK, line, column);
    }

    private void add(YamlEntry entry) {
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
        }
        open[size++] = entry;
    }

    private YamlEntry entry(int at, int indent, int depth) {
        int colon = scalars.colon(at);
        if (colon < 0 || colon - at > LONGEST_KEY) {
            throw UnsupportedText.INSTANCE;
        }
        YamlScalar key = scalars.key(at, colon);
        return nodes.entry(key, blocks.value(colon, indent, depth));
    }
}
