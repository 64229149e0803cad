/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Quoted scalars. */
final class FastQuotes implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final byte[] text;

    FastQuotes(FastLines lines, FastNodes nodes) {
        this.lines = lines;
        this.nodes = nodes;
        this.text = lines.text;
    }

    /** A quoted scalar with nothing behind it, over several lines if need be; goes to the line behind it. */
    @Override
    public YamlNode read(int at, int indent, int depth) {
        int end = endOnLine(at);
        YamlScalar scalar = end >= 0 ? onLine(at, end) : overLines(at, indent);
        lines.expectEnd((end >= 0 ? end : find(lines.content(), text[at])) + 1);
        lines.advance();
        return scalar;
    }

    /** The closing quote of a scalar that must end on the line it starts on. */
    int end(int at) {
        int end = endOnLine(at);
        if (end < 0) {
            throw UnsupportedText.INSTANCE;
        }
        return end;
    }

    /** The closing quote of a scalar that starts on this line, or -1 when it ends on another. */
    int endOnLine(int at) {
        return find(at + 1, text[at]);
    }

    /** The closing quote on this line, or -1. */
    private int find(int from, byte quote) {
        for (int i = from; i < lines.end(); i++) {
            byte c = text[i];
            if (c == quote) {
                if (quote == '"' || i + 1 >= lines.end() || text[i + 1] != '\'') {
                    return i;
                }
                i++;
            } else if (c == '\\' && quote == '"') {
                i++;
            }
        }
        return -1;
    }

    YamlScalar onLine(int at, int end) {
        YamlStyle style = text[at] == '"' ? YamlStyle.DOUBLE_QUOTED : YamlStyle.SINGLE_QUOTED;
        return nodes.scalar(content(at + 1, end, style), style, lines.number(), lines.column(at));
    }

    private String content(int start, int end, YamlStyle style) {
        if (style == YamlStyle.DOUBLE_QUOTED) {
            if (Escapes.areIn(text, start, end)) {
                nodes.sawUnusual();
                return Escapes.unescape(nodes.text(start, end));
            }
            return nodes.text(start, end);
        }
        String content = nodes.text(start, end);
        return content.indexOf('\'') < 0 ? content : content.replace("''", "'");
    }

    /** Ends on the line with the closing quote. */
    private YamlScalar overLines(int at, int indent) {
        byte quote = text[at];
        YamlStyle style = quote == '"' ? YamlStyle.DOUBLE_QUOTED : YamlStyle.SINGLE_QUOTED;
        int line = lines.number();
        int column = lines.column(at);
        StringBuilder out = new StringBuilder();
        int from = at + 1;
        int close = -1;
        while (close < 0) {
            boolean joined = line(from, style, out);
            int breaks = nextContentLine(indent);
            if (breaks > 1) {
                out.append("\n".repeat(breaks - 1));
            } else if (!joined) {
                out.append(' ');
            }
            from = lines.content();
            close = find(from, quote);
        }
        out.append(content(from, close, style));
        return nodes.scalar(out.toString(), style, line, column);
    }

    /** Adds what stands on a line and says whether an escape joins it with the next one. */
    private boolean line(int from, YamlStyle style, StringBuilder out) {
        int end = lines.end();
        if (style == YamlStyle.DOUBLE_QUOTED && isEscaped(end, from)) {
            out.append(content(from, end - 1, style));
            return true;
        }
        while (end > from && isBlank(end - 1)) {
            end--;
        }
        if (style == YamlStyle.DOUBLE_QUOTED && isEscaped(end, from)) {
            end++; // the blank behind the backslash belongs to the text
        }
        out.append(content(from, end, style));
        return false;
    }

    private boolean isBlank(int index) {
        return text[index] == ' ' || text[index] == '\t';
    }

    /** Whether a backslash stands before this place that is not escaped itself. */
    private boolean isEscaped(int index, int from) {
        int i = index;
        while (i > from && text[i - 1] == '\\') {
            i--;
        }
        return (index - i) % 2 == 1;
    }

    /** Goes to the next line that is not blank and says how many line breaks lie between. */
    private int nextContentLine(int indent) {
        int breaks = 0;
        do {
            if (!lines.hasNextLine()) {
                throw UnsupportedText.INSTANCE;
            }
            lines.nextLine();
            breaks++;
        } while (lines.isBlank());
        if (lines.indent() <= indent || text[lines.content()] == '\t') {
            throw UnsupportedText.INSTANCE;
        }
        return breaks;
    }
}
