/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Writes literal and folded block scalars. */
final class BlockScalarWriter {

    private final EmitterOutput out;
    private final int width;

    BlockScalarWriter(EmitterOutput out, int width) {
        this.out = out;
        this.width = width;
    }

    void literal(String text, Runnable lineComment) {
        header("|", text, lineComment);
        boolean breaks = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isBreak(c)) {
                out.lineBreak(c);
                breaks = true;
                continue;
            }
            if (breaks) {
                out.indent();
            }
            int end = endOfLine(text, i);
            out.put(text, i, end);
            out.wroteCharacter();
            i = end - 1;
            breaks = false;
        }
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !Characters.isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    void folded(String text, Runnable lineComment) {
        header(">", text, lineComment);
        boolean breaks = true;
        boolean leadingSpaces = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isBreak(c)) {
                if (!breaks && !leadingSpaces && c == '\n' && !startsBlank(text)) {
                    out.endLine();
                }
                out.lineBreak(c);
                breaks = true;
                continue;
            }
            if (breaks) {
                out.indent();
                leadingSpaces = Characters.isBlank(c);
            }
            character(text, i, breaks);
            breaks = false;
        }
    }

    private void character(String text, int index, boolean first) {
        char c = text.charAt(index);
        boolean single = index + 1 >= text.length() || text.charAt(index + 1) != ' ';
        if (!first && c == ' ' && single && out.column() > width) {
            out.indent();
        } else {
            out.put(c);
        }
        out.wroteCharacter();
    }

    /** Upstream means the line that follows a break, but looks at the first line of the text. */
    private static boolean startsBlank(String text) {
        int i = 0;
        while (i < text.length() && Characters.isBreak(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || Characters.isBlank(text.charAt(i));
    }

    private void header(String indicator, String text, Runnable lineComment) {
        out.indicator(indicator, true, false, false);
        if (!text.isEmpty() && (text.charAt(0) == ' ' || Characters.isBreak(text.charAt(0)))) {
            out.indicator(Integer.toString(EmitterOutput.STEP), false, false, false);
        }
        String chomping = chomping(text);
        if (!chomping.isEmpty()) {
            out.indicator(chomping, false, false, false);
        }
        lineComment.run();
        out.wroteLine();
    }

    private static String chomping(String text) {
        int last = text.length() - 1;
        if (last < 0 || !Characters.isBreak(text.charAt(last))) {
            return "-";
        }
        return last == 0 || Characters.isBreak(text.charAt(last - 1)) ? "+" : "";
    }
}
