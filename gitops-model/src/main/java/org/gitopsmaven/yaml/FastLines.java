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

    final char[] text;
    private final int length;
    private Kind kind = Kind.CONTENT;
    private int number;
    private int start;
    private int content;
    private int end;
    private int next;

    FastLines(char[] text) {
        this.text = text;
        this.length = text.length;
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
        return next > 0 && text[next - 1] == '\n';
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
        end = start;
        while (end < length && text[end] != '\n') {
            end++;
        }
        next = end < length ? end + 1 : length;
        if (end > start && text[end - 1] == '\r') {
            end--;
        }
        content = start;
        while (content < end && text[content] == ' ') {
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
        return content == start && (startsWith('-') || startsWith('.'));
    }

    private boolean isSkipped() {
        if (content == end || text[content] == '#') {
            return true;
        }
        if (text[content] != '\t') {
            return false;
        }
        int i = content;
        while (i < end && (text[i] == '\t' || text[i] == ' ')) {
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
            kind = text[start] == '-' ? Kind.DOCUMENT_START : Kind.DOCUMENT_END;
        } else if (content == start && text[start] == '%') {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** Whether the line begins with three times this character, and nothing or a blank behind it. */
    private boolean startsWith(char c) {
        int after = start + 3;
        return after <= end
                && text[start] == c
                && text[start + 1] == c
                && text[start + 2] == c
                && (after == end || text[after] == ' ' || text[after] == '	');
    }

    /** Makes sure that nothing but a comment follows on this line. */
    void expectEnd(int index) {
        int i = index;
        while (i < end && text[i] == ' ') {
            i++;
        }
        boolean comment = i < end && i > index && text[i] == '#';
        if (i < end && !comment) {
            throw UnsupportedText.INSTANCE;
        }
    }

    /** The first character from here on that is no space. */
    int skipSpaces(int index) {
        int i = index;
        while (i < end && text[i] == ' ') {
            i++;
        }
        return i;
    }
}
