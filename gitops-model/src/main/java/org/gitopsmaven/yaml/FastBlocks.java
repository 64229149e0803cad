/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** Reads block collections: finds out what stands where, and leaves it to its shape. */
final class FastBlocks {

    private final FastLines lines;
    private final FastScalars scalars;
    private final FastShape plain;
    private final FastShape quoted;
    private final FastShape literal;
    private final FastShape flow;
    private final FastMappings mappings;
    private final FastSequences sequences;
    private final FastShape belowKey;
    private final FastShape belowDash;

    FastBlocks(FastLines lines, FastNodes nodes) {
        this.lines = lines;
        FastQuotes quotes = new FastQuotes(lines, nodes);
        this.scalars = new FastScalars(lines, nodes, quotes);
        this.plain = scalars;
        this.quoted = quotes;
        this.literal = new FastBlockScalars(lines, nodes);
        this.flow = new FastFlow(lines, nodes, scalars, quotes);
        this.mappings = new FastMappings(lines, nodes, scalars, this);
        this.sequences = new FastSequences(lines, nodes, this);
        this.belowKey = new FastBelow(lines, nodes, this, sequences, true);
        this.belowDash = new FastBelow(lines, nodes, this, sequences, false);
    }

    YamlNode root() {
        int at = lines.content();
        byte c = lines.text[at];
        FastShape shape = c == '{' || c == '[' ? flow : collectionAt(at);
        if (shape == null) {
            throw UnsupportedText.INSTANCE;
        }
        YamlNode root = read(shape, at, -1, 0);
        if (lines.isContent()) {
            throw UnsupportedText.INSTANCE;
        }
        return root;
    }

    boolean isDash(int at) {
        return lines.text[at] == '-' && (at + 1 == lines.end() || lines.text[at + 1] == ' ');
    }

    /** What stands behind a dash on its line or below it. */
    YamlNode item(int dash, int indent, int depth) {
        int at = lines.skipSpaces(dash + 1);
        if (at == lines.end() || lines.text[at] == '#') {
            return read(belowDash, dash + 1, indent, depth);
        }
        return collectionOrScalar(at, indent, depth);
    }

    /** What stands behind a colon on its line or below it. */
    YamlNode value(int colon, int indent, int depth) {
        int next = lines.skipSpaces(colon + 1);
        boolean ends = next == lines.end() || lines.text[next] == '#' && next > colon + 1;
        return read(ends ? belowKey : scalarAt(next), ends ? colon + 1 : next, indent, depth);
    }

    YamlNode collectionOrScalar(int at, int indent, int depth) {
        FastShape shape = collectionAt(at);
        return read(shape == null ? scalarAt(at) : shape, at, indent, depth);
    }

    private static YamlNode read(FastShape shape, int at, int indent, int depth) {
        return shape.read(at, indent, depth);
    }

    private @Nullable FastShape collectionAt(int at) {
        return isDash(at) ? sequences : scalars.colon(at) >= 0 ? mappings : null;
    }

    private FastShape scalarAt(int at) {
        return switch (lines.text[at]) {
            case '"', '\'' -> quoted;
            case '|', '>' -> literal;
            case '{', '[' -> flow;
            default -> plain;
        };
    }
}
