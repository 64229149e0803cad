/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;

/** Mappings in braces and sequences in brackets on one line. */
final class FastFlow implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastScalars scalars;
    private final FastQuotes quotes;
    private final byte[] text;
    private int at;
    private int home;
    private boolean root;

    FastFlow(FastLines lines, FastNodes nodes, FastScalars scalars, FastQuotes quotes) {
        this.lines = lines;
        this.nodes = nodes;
        this.scalars = scalars;
        this.quotes = quotes;
        this.text = lines.text;
    }

    /** A flow collection with nothing behind its end; goes to the line behind it. */
    @Override
    public YamlNode read(int start, int indent, int depth) {
        at = start;
        home = lines.indent();
        root = start == lines.start();
        YamlNode node = collection(depth + 1);
        lines.expectEnd(at);
        lines.advance();
        return node;
    }

    private YamlNode collection(int depth) {
        nodes.checkDepth(depth, at);
        int line = lines.number();
        int column = lines.column(at);
        boolean mapping = text[at++] == '{';
        return mapping
                ? nodes.mapping(entries(depth).toArray(new YamlEntry[0]), YamlStyle.FLOW, line, column)
                : nodes.sequence(items(depth).toArray(new YamlNode[0]), YamlStyle.FLOW, line, column);
    }

    private List<YamlNode> items(int depth) {
        List<YamlNode> items = new ArrayList<>();
        if (peek() == ']') {
            at++;
            return items;
        }
        do {
            items.add(node(depth));
        } while (isMore(']'));
        return items;
    }

    private List<YamlEntry> entries(int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        if (peek() == '}') {
            at++;
            return entries;
        }
        do {
            peek();
            YamlScalar key = scalar();
            entries.add(nodes.entry(key, valueOf(depth)));
        } while (isMore('}'));
        return entries;
    }

    private YamlNode valueOf(int depth) {
        byte c = peek();
        if (c == ',' || c == '}') {
            return nodes.nothing(at); // a key alone
        }
        if (c != ':' || at + 1 >= lines.end() || text[at + 1] != ' ') {
            throw UnsupportedText.INSTANCE;
        }
        at++;
        return node(depth);
    }

    private boolean isMore(char close) {
        byte c = peek();
        at++;
        if (c != ',' && c != close) {
            throw UnsupportedText.INSTANCE;
        }
        return c == ',';
    }

    /** The next character that is no space; goes to the next line where this one has none. */
    private byte peek() {
        at = lines.skipSpaces(at);
        if (at >= lines.end()) {
            nextLine();
        }
        return text[at];
    }

    /** Only to lines that belong to the collection beyond doubt: further in, or the bracket that ends a document. */
    private void nextLine() {
        if (!lines.nextRawLine() || lines.isBlank()) {
            throw UnsupportedText.INSTANCE;
        }
        at = lines.content();
        byte c = text[at];
        boolean inside = lines.indent() > home || root && lines.indent() == home && (c == ']' || c == '}');
        if (!inside || c == '#' || c == '\t') {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** Whether the next line begins with what ends a plain scalar. */
    private boolean endsOnNextLine() {
        for (int i = lines.end(); i < text.length; i++) {
            byte c = text[i];
            if (c != ' ' && c != '\r' && c != '\n') {
                return c == ',' || c == ']' || c == '}';
            }
        }
        return false;
    }

    private YamlNode node(int depth) {
        byte c = peek();
        return c == '{' || c == '[' ? collection(depth + 1) : scalar();
    }

    private YamlScalar scalar() {
        byte c = text[at];
        int start = at;
        if (c == '"' || c == '\'') {
            int end = quotes.end(at);
            at = end + 1;
            return quotes.onLine(start, end);
        }
        if (scalars.isIndicator(at)) {
            throw UnsupportedText.INSTANCE;
        }
        int end = plainEnd();
        at = end;
        while (end > start && text[end - 1] == ' ') {
            end--;
        }
        return nodes.plain(start, end);
    }

    private int plainEnd() {
        for (int i = at; i < lines.end(); i++) {
            byte c = text[i];
            switch (c) {
                case ',', ']', '}':
                    return i;
                case ':': // goyaml wants a blank behind it, the engine is content with a bracket
                    if (i + 1 < lines.end() && text[i + 1] == ' ') {
                        return i;
                    }
                    break;
                case '[', '{', '?', '#', '\t':
                    throw UnsupportedText.INSTANCE;
                default:
            }
        }
        if (!endsOnNextLine()) {
            throw UnsupportedText.INSTANCE;
        }
        return lines.end();
    }
}
