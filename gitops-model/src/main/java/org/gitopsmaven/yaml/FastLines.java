/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Walks over the lines of a text, stopping at those that hold more than blanks and comments. */
final class FastLines {

    /** What the present line is. */
    enum Kind {
        CONTENT,
        DOCUMENT_START,
        DOCUMENT_END,
        END
    }

    final String text;
    private final int length;
    private Kind kind = Kind.CONTENT;
    private int number;
    private int start;
    private int content;
    private int end;
    private int next;

    FastLines(String text) {
        this.text = text;
        this.length = text.length();
        advance();
    }

    Kind kind() {
        return kind;
    }

    /** Counted from 1. */
    int number() {
        return number;
    }

    /** Where the line starts. */
    int start() {
        return start;
    }

    /** Where its text starts. */
    int content() {
        return content;
    }

    /** Where it ends, before its line break. */
    int end() {
        return end;
    }

    int indent() {
        return content - start;
    }

    boolean isContent() {
        return kind == Kind.CONTENT;
    }

    /** Counted from 1. */
    int column(int index) {
        return index - start + 1;
    }

    boolean hasNextLine() {
        return next < length;
    }

    /** Whether the line ends with a line break. */
    boolean isTerminated() {
        return next > 0 && text.charAt(next - 1) == '\n';
    }

    /** Goes to the place behind the last character, which may be on a line of its own, and gives it. */
    int endOfText() {
        if (isTerminated()) {
            start = length;
            number++;
        }
        return length;
    }

    /** Goes to the next line whatever it holds. */
    void nextLine() {
        start = next;
        number++;
        int lineBreak = text.indexOf('\n', start);
        next = lineBreak < 0 ? length : lineBreak + 1;
        end = lineBreak < 0 ? length : lineBreak;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        content = start;
        while (content < end && text.charAt(content) == ' ') {
            content++;
        }
    }

    /** Goes to the next line that holds content or a marker of documents. */
    void advance() {
        do {
            if (!hasNextLine()) {
                kind = Kind.END;
                return;
            }
            nextLine();
        } while (isSkipped());
        settle();
    }

    /** Makes the present line, reached by {@link #nextLine}, the one to go on with; skips it where it has no content. */
    void resume() {
        if (isSkipped()) {
            advance();
        } else {
            settle();
        }
    }

    /** As {@link #nextLine}, and says whether there was one. */
    boolean nextRawLine() {
        if (!hasNextLine()) {
            kind = Kind.END;
            return false;
        }
        nextLine();
        return true;
    }

    /** Whether there is a present line. */
    boolean hasLine() {
        return kind != Kind.END;
    }

    /** As {@link #resume} where there is a line to go on with. */
    void resumeAfterBlock() {
        if (hasLine()) {
            resume();
        }
    }

    /** Whether the line holds nothing at all. */
    boolean isBlank() {
        return content == end;
    }

    boolean isMarker() {
        return content == start && (startsWith("---") || startsWith("..."));
    }

    private boolean isSkipped() {
        if (content == end || text.charAt(content) == '#') {
            return true;
        }
        if (text.charAt(content) != '\t') {
            return false;
        }
        int i = content;
        while (i < end && (text.charAt(i) == '\t' || text.charAt(i) == ' ')) {
            i++;
        }
        if (i < end) {
            throw UnsupportedText.INSTANCE;
        }
        return true;
    }

    private void settle() {
        kind = Kind.CONTENT;
        if (isMarker()) {
            kind = text.charAt(start) == '-' ? Kind.DOCUMENT_START : Kind.DOCUMENT_END;
        } else if (content == start && text.charAt(start) == '%') {
            throw UnsupportedText.INSTANCE;
        }
    }

    private boolean startsWith(String marker) {
        int after = start + marker.length();
        return text.startsWith(marker, start)
                && (after >= end || text.charAt(after) == ' ' || text.charAt(after) == '\t');
    }

    /** Makes sure that nothing but a comment follows on this line. */
    void expectEnd(int index) {
        int i = index;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        boolean comment = i < end && i > index && text.charAt(i) == '#';
        if (i < end && !comment) {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** The first character from here on that is no space. */
    int skipSpaces(int index) {
        int i = index;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
