/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Block mappings and sequences. */
final class FastBlocks {

    private static final int LONGEST_KEY = 1000;

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastQuotes quotes;
    private final FastScalars scalars;
    private final FastBlockScalars blockScalars;
    private final FastFlow flow;
    private final ArrayList<YamlEntry> entries = new ArrayList<>();
    private final ArrayList<YamlNode> items = new ArrayList<>();

    FastBlocks(FastLines lines, FastNodes nodes) {
        this.lines = lines;
        this.nodes = nodes;
        this.quotes = new FastQuotes(lines, nodes);
        this.scalars = new FastScalars(lines, nodes, quotes);
        this.blockScalars = new FastBlockScalars(lines, nodes);
        this.flow = new FastFlow(lines, nodes, scalars, quotes);
    }

    YamlNode root() {
        int at = lines.content();
        char c = lines.text.charAt(at);
        YamlNode root = c == '{' || c == '[' ? flow.line(at, 1) : collection(at, 1);
        if (lines.isContent()) {
            throw UnsupportedText.INSTANCE;
        }
        return root;
    }

    /** A mapping or sequence that starts here, on the present line. */
    private YamlNode collection(int at, int depth) {
        if (isDash(at)) {
            return sequence(at, false, depth);
        }
        int colon = scalars.colon(at);
        if (colon < 0) {
            throw UnsupportedText.INSTANCE;
        }
        return mapping(at, depth);
    }

    private boolean isDash(int at) {
        return lines.text.charAt(at) == '-' && (at + 1 == lines.end() || lines.text.charAt(at + 1) == ' ');
    }

    private YamlNode sequence(int at, boolean indentless, int depth) {
        nodes.checkDepth(depth, at);
        int indent = at - lines.start();
        YamlMark mark = nodes.mark(at);
        int first = items.size();
        int dash = at;
        do {
            YamlNode item = item(dash, indent, depth);
            items.add(item);
            dash = lines.content();
        } while (lines.isContent() && lines.indent() == indent && isDash(dash));
        checkEnd(indent, indentless);
        List<YamlNode> own = items.subList(first, items.size());
        YamlNode sequence = nodes.sequence(own, YamlStyle.BLOCK, mark);
        own.clear();
        return sequence;
    }

    /** After a collection only a line of something around it may follow. */
    private void checkEnd(int indent, boolean indentless) {
        if (lines.isContent() && (lines.indent() > indent || lines.indent() == indent && !indentless)) {
            throw UnsupportedText.INSTANCE;
        }
    }

    private YamlNode item(int dash, int indent, int depth) {
        int at = lines.skipSpaces(dash + 1);
        if (at == lines.end() || lines.text.charAt(at) == '#') {
            return below(dash + 1, indent, false, depth);
        }
        if (isDash(at) || scalars.colon(at) >= 0) {
            return collection(at, depth + 1);
        }
        return value(at, indent, depth);
    }

    private YamlNode mapping(int at, int depth) {
        nodes.checkDepth(depth, at);
        int indent = at - lines.start();
        YamlMark mark = nodes.mark(at);
        int first = entries.size();
        int key = at;
        do {
            YamlEntry entry = entry(key, indent, depth);
            entries.add(entry);
            key = lines.content();
        } while (lines.isContent() && lines.indent() == indent && !isDash(key));
        checkEnd(indent, false);
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
        int next = lines.skipSpaces(colon + 1);
        YamlNode value = next == lines.end() || lines.text.charAt(next) == '#' && next > colon + 1
                ? below(colon + 1, indent, true, depth)
                : value(next, indent, depth);
        return nodes.entry(key, value);
    }

    /** What stands on the lines below a key or a dash. */
    private YamlNode below(int after, int indent, boolean ofKey, int depth) {
        YamlMark none = nodes.mark(after);
        lines.advance();
        if (lines.isContent() && lines.indent() > indent) {
            int at = lines.content();
            return isDash(at) || scalars.colon(at) >= 0 ? collection(at, depth + 1) : value(at, indent, depth);
        }
        if (ofKey && lines.isContent() && lines.indent() == indent && isDash(lines.content())) {
            return sequence(lines.content(), true, depth + 1);
        }
        return nodes.nothing(none);
    }

    /** A scalar or flow collection; goes to the line behind it. */
    private YamlNode value(int at, int indent, int depth) {
        char c = lines.text.charAt(at);
        switch (c) {
            case '"', '\'':
                return quotes.lines(at, indent);
            case '|', '>':
                return blockScalars.read(at, indent);
            case '{', '[':
                return flow.line(at, depth + 1);
            default:
                return scalars.plainLines(at, indent);
        }
    }
}
