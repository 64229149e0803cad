/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Literal and folded block scalars. */
final class FastBlockScalars implements FastShape {

    private final FastLines lines;
    private final FastNodes nodes;
    private final byte[] text;
    private final StringBuilder out = new StringBuilder();
    private byte chomping;
    private int indentation;

    FastBlockScalars(FastLines lines, FastNodes nodes) {
        this.lines = lines;
        this.nodes = nodes;
        this.text = lines.text;
    }

    /** A block scalar whose header stands here; goes to the line behind it. */
    @Override
    public YamlNode read(int at, int parentIndent, int depth) {
        boolean folded = text[at] == '>';
        int line = lines.number();
        int column = lines.column(at);
        header(at + 1);
        out.setLength(0);
        int breaks = leadingBlanks(parentIndent);
        int indent = indentation == 0 ? lines.indent() : parentIndent + indentation;
        boolean more = isContent(indent) && lines.indent() > parentIndent;
        if (!more && (chomping == '+' || indentation > 0)) {
            throw UnsupportedText.INSTANCE;
        }
        if (more) {
            out.append("\n".repeat(breaks));
            content(indent, folded);
        }
        lines.resumeAfterBlock();
        if (folded || out.length() > 0 && out.charAt(0) == '\t') {
            nodes.sawUnusual();
        }
        return nodes.scalar(out.toString(), folded ? YamlStyle.FOLDED : YamlStyle.LITERAL, line, column);
    }

    private void header(int at) {
        chomping = 0;
        indentation = 0;
        int i = at;
        for (; i < lines.end() && i < at + 2; i++) {
            byte c = text[i];
            if ((c == '-' || c == '+') && chomping == 0) {
                chomping = c;
            } else if (c >= '1' && c <= '9' && indentation == 0) {
                indentation = c - '0';
            } else {
                break;
            }
        }
        lines.expectEnd(i);
    }

    /** Goes to the first line with content and says how many blank ones came before it. */
    private int leadingBlanks(int parentIndent) {
        int blanks = 0;
        int longest = 0;
        while (lines.nextRawLine()) {
            if (!lines.isBlank()) {
                int indent = indentation == 0 ? lines.indent() : parentIndent + indentation;
                if (longest > indent) {
                    throw UnsupportedText.INSTANCE;
                }
                return blanks;
            }
            longest = Math.max(longest, lines.indent());
            blanks++;
        }
        throw UnsupportedText.INSTANCE; // ends with the text
    }

    /** Whether the present line belongs to the scalar. */
    private boolean isContent(int indent) {
        return lines.hasLine() && lines.indent() >= indent && lines.end() - lines.start() > indent;
    }

    private void content(int indent, boolean folded) {
        int breaks = 0;
        boolean foldable = false;
        boolean first = true;
        while (lines.hasLine()) {
            int from = lines.start() + indent;
            if (lines.isBlank() && lines.indent() <= indent) {
                breaks++;
            } else if (lines.indent() < indent) {
                break;
            } else {
                boolean plain = text[from] != ' ' && text[from] != '\t';
                if (!first) {
                    separate(breaks, folded && foldable && plain);
                }
                out.append(nodes.text(from, lines.end()));
                if (!lines.isTerminated() && chomping != '-') {
                    throw UnsupportedText.INSTANCE;
                }
                foldable = plain;
                first = false;
                breaks = 0;
            }
            lines.nextRawLine();
        }
        end(breaks);
    }

    private void separate(int breaks, boolean fold) {
        if (!fold) {
            out.append('\n');
        } else if (breaks == 0) {
            out.append(' ');
        }
        for (int i = 0; i < breaks; i++) {
            out.append('\n');
        }
    }

    private void end(int breaks) {
        if (chomping != '-') {
            out.append('\n');
        }
        if (chomping == '+') {
            if (!lines.hasLine() && breaks > 0 && !lines.isTerminated()) {
                throw UnsupportedText.INSTANCE;
            }
            out.append("\n".repeat(breaks));
        }
    }
}
