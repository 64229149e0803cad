/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Where an emitter writes: knows the column and whether white space or an indentation was the last thing written. */
final class EmitterOutput {

    static final int STEP = 2;
    private static final int OUTSIDE = -1;

    private final StringBuilder out;
    private int column;
    private boolean whitespace = true;
    private boolean indention = true;
    private int indent = OUTSIDE;

    EmitterOutput(StringBuilder out) {
        this.out = out;
    }

    int column() {
        return column;
    }

    /** Whether nothing but indentation and indicators of sequences stands on this line so far. */
    boolean isIndention() {
        return indention;
    }

    /** Goes one level in and says what to give {@link #leave} later. */
    int enter(boolean flow, boolean indentless) {
        int before = indent;
        if (indent == OUTSIDE) {
            indent = flow ? STEP : 0;
        } else if (!indentless) {
            indent += STEP;
        }
        return before;
    }

    void leave(int before) {
        indent = before;
    }

    void put(char c) {
        out.append(c);
        column++;
    }

    /** Appends text that has one column per character. */
    void put(String text, int start, int end) {
        out.append(text, start, end);
        column += end - start;
    }

    void endLine() {
        out.append('\n');
        column = 0;
        indention = true;
    }

    /** Writes a line break of the text itself. */
    void lineBreak(char c) {
        out.append(c);
        column = 0;
        indention = true;
    }

    /** Starts a new line where the present one is not just indentation, and indents it. */
    void indent() {
        int width = Math.max(indent, 0);
        if (!indention || column > width || column == width && !whitespace) {
            endLine();
        }
        while (column < width) {
            put(' ');
        }
        whitespace = true;
        indention = true;
    }

    /** A space, unless there is one. */
    void separate() {
        if (!whitespace) {
            put(' ');
        }
    }

    void indicator(String text, boolean separated, boolean isWhitespace, boolean isIndention) {
        if (separated) {
            separate();
        }
        put(text, 0, text.length());
        whitespace = isWhitespace;
        indention &= isIndention;
    }

    /** Tells that text was written. */
    void wroteText() {
        whitespace = false;
        indention = false;
    }

    /** Tells that text was written after which nothing needs a space. */
    void wroteLine() {
        whitespace = true;
    }

    void wroteCharacter() {
        indention = false;
    }
}
