/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Reads block mappings. */
final class FastMappings implements FastShape {

    private static final int LONGEST_KEY = 1000;

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastScalars scalars;
    private final FastBlocks blocks;
    private final ArrayList<YamlEntry> entries = new ArrayList<>();

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
        YamlMark mark = nodes.mark(at);
        int first = entries.size();
        int key = at;
        do {
            YamlEntry entry = entry(key, indent, depth + 1);
            entries.add(entry);
            key = lines.content();
        } while (lines.isContent() && lines.indent() == indent && !blocks.isDash(key));
        if (lines.isContent() && lines.indent() >= indent) {
            throw UnsupportedText.INSTANCE; // after a collection only a line of something around it may follow
        }
        List<YamlEntry> own = entries.subList(first, entries.size());
        YamlNode mapping = nodes.mapping(own, YamlStyle.BLOCK, mark);
        own.clear();
        return mapping;
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
