/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Writes plain and single-quoted scalars, and hands the other styles on. */
final class ScalarWriter {

    private final EmitterOutput out;
    private final int width;
    private final DoubleQuotedWriter doubleQuoted;
    private final BlockScalarWriter blocks;

    ScalarWriter(EmitterOutput out, int width) {
        this.out = out;
        this.width = width;
        this.doubleQuoted = new DoubleQuotedWriter(out, width);
        this.blocks = new BlockScalarWriter(out, width);
    }

    /**
     * Writes a scalar one level deeper than what it stands in.
     *
     * @param folded whether long lines may be broken
     */
    void write(String text, YamlStyle style, boolean folded, Runnable lineComment) {
        int before = out.enter(true, false);
        switch (style) {
            case SINGLE_QUOTED -> singleQuoted(text, folded);
            case DOUBLE_QUOTED -> doubleQuoted.write(text, folded);
            case LITERAL -> blocks.literal(text, lineComment);
            case FOLDED -> blocks.folded(text, lineComment);
            default -> plain(text, folded);
        }
        out.leave(before);
    }

    private void plain(String text, boolean folded) {
        if (text.isEmpty()) {
            return;
        }
        out.separate();
        lines(text, folded, false);
        out.wroteText();
    }

    private void singleQuoted(String text, boolean folded) {
        out.indicator("'", true, false, false);
        lines(text, folded, true);
        out.indicator("'", false, false, false);
        out.wroteText();
    }

    private void lines(String text, boolean folded, boolean quoted) {
        boolean spaces = false;
        boolean breaks = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (folded && !spaces && out.column() > width && isFoldable(text, i)) {
                    out.indent();
                } else {
                    out.put(c);
                }
                spaces = true;
            } else if (Characters.isBreak(c)) {
                if (!breaks && c == '\n') {
                    out.endLine();
                }
                out.lineBreak(c);
                breaks = true;
            } else {
                if (breaks) {
                    out.indent();
                }
                text(c, quoted);
                spaces = false;
                breaks = false;
            }
        }
    }

    /** A single space between two words. */
    private static boolean isFoldable(String text, int index) {
        return index > 0 && index < text.length() - 1 && text.charAt(index + 1) != ' ';
    }

    private void text(char c, boolean quoted) {
        if (quoted && c == '\'') {
            out.put(c);
        }
        out.put(c);
        out.wroteCharacter();
    }
}
