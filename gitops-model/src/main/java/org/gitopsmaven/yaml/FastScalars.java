/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** Plain scalars, over several lines too, and keys of every form. */
final class FastScalars implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final FastQuotes quotes;
    private final byte[] text;

    FastScalars(FastLines lines, FastNodes nodes, FastQuotes quotes) {
        this.lines = lines;
        this.quotes = quotes;
        this.nodes = nodes;
        this.text = lines.text;
    }

    /** Where the colon of an implicit key stands that starts here, or -1 when it is no key. */
    int colon(int at) {
        byte c = text[at];
        if (c == '"' || c == '\'') {
            int end = quotes.endOnLine(at);
            int colon = lines.skipSpaces(end + 1);
            return end >= 0 && isColon(colon) ? colon : -1;
        }
        if (isIndicator(at)) {
            return -1;
        }
        int stop = lines.plainEnd(at);
        return isColon(stop) ? stop : -1;
    }

    /** The key that ends before this colon. */
    YamlScalar key(int at, int colon) {
        byte c = text[at];
        if (c == '"' || c == '\'') {
            return quotes.onLine(at, quotes.end(at));
        }
        return nodes.plain(at, trim(at, colon));
    }

    private boolean isColon(int index) {
        return index < lines.end() && text[index] == ':' && (index + 1 == lines.end() || text[index + 1] == ' ');
    }

    /** Whether a plain scalar cannot start here, or only in ways left to the general path. */
    boolean isIndicator(int at) {
        return switch (text[at]) {
            case ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '?', ':', '\t' ->
                true;
            case '-' -> at + 1 >= lines.end() || text[at + 1] == ' ' || text[at + 1] == '\t';
            default -> false;
        };
    }

    private int trim(int start, int end) {
        int i = end;
        while (i > start && text[i - 1] == ' ') {
            i--;
        }
        return i;
    }

    /** A plain scalar and the lines that continue it; goes to the line behind it. */
    @Override
    public YamlNode read(int at, int indent, int depth) {
        if (isIndicator(at)) {
            throw UnsupportedText.INSTANCE;
        }
        int stop = lines.plainEnd(at);
        refuseKey(stop);
        int line = lines.number();
        int column = lines.column(at);
        YamlScalar first = nodes.plain(at, trim(at, stop));
        if (stop < lines.end()) {
            lines.advance();
            return first;
        }
        StringBuilder more = continuation(indent);
        return more == null ? first : nodes.scalar(first.text() + more, YamlStyle.PLAIN, line, column);
    }

    private void refuseKey(int stop) {
        if (stop < lines.end() && text[stop] == ':') {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** The folded text of the lines that follow and belong to a scalar, or null when there are none. */
    private @Nullable StringBuilder continuation(int indent) {
        StringBuilder folded = null;
        int breaks = 0;
        while (lines.hasNextLine()) {
            lines.nextLine();
            breaks++;
            if (lines.isBlank()) {
                continue;
            }
            if (lines.indent() <= indent || lines.isMarker() || text[lines.content()] == '#') {
                lines.resume();
                return folded;
            }
            folded = folded == null ? new StringBuilder() : folded;
            if (fold(folded, breaks)) {
                break;
            }
            breaks = 0;
        }
        lines.advance();
        return folded;
    }

    /** Adds the present line and says whether a comment ends it. */
    private boolean fold(StringBuilder folded, int breaks) {
        int stop = lines.plainEnd(lines.content());
        refuseKey(stop);
        folded.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
        folded.append(nodes.text(lines.content(), trim(lines.content(), stop)));
        return stop < lines.end();
    }
}
