/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** Walks over the lines of a text, stopping at those that hold more than blanks and comments. */
final class FastLines {

    private static final int NONE = Integer.MAX_VALUE;

    /** What the present line is. */
    enum Kind {
        CONTENT,
        DOCUMENT_START,
        DOCUMENT_END,
        END
    }

    final byte[] text;
    private final FastText source;
    private final int length;
    private Kind kind = Kind.CONTENT;
    private int number;
    private int start;
    private int content;
    private int end;
    private int next;
    private int firstStop;
    private int secondStop;
    private int tab;

    FastLines(FastText source) {
        this.source = source;
        this.text = source.bytes;
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
        int i = start;
        while (i < length && text[i] == ' ') {
            i++;
        }
        content = i;
        firstStop = NONE;
        secondStop = NONE;
        tab = NONE;
        while (i < length && (FastText.isOrdinary(text[i]) || isInside(i))) {
            i++;
        }
        end = i;
        next = i == length ? i : i + (text[i] == '\r' ? 2 : 1);
    }

    /** Takes notice of a character that is not ordinary, and says whether it belongs to the line. */
    private boolean isInside(int index) {
        switch (text[index]) {
            case ' ':
                return true;
            case '\n':
                return false;
            case '\r':
                if (index + 1 == length || text[index + 1] != '\n') {
                    throw UnsupportedText.INSTANCE;
                }
                return false;
            case ':':
                if (index + 1 == length || isBlankOrBreak(text[index + 1])) {
                    stop(index);
                }
                return true;
            case '#':
                if (index > start && text[index - 1] == ' ') {
                    stop(index);
                }
                return true;
            case '\t':
                tab = Math.min(tab, index);
                return true;
            default:
                source.expectSimple(index);
                return true;
        }
    }

    private static boolean isBlankOrBreak(byte c) {
        return c == ' ' || c == '\n' || c == '\r';
    }

    private void stop(int index) {
        if (firstStop == NONE) {
            firstStop = index;
        } else if (secondStop == NONE) {
            secondStop = index;
        }
    }

    /** The colon or comment that ends a plain scalar that starts here, else the end of the line. */
    int plainEnd(int at) {
        int stop = at <= firstStop ? firstStop : at <= secondStop ? secondStop : laterStop(at);
        int found = Math.min(stop, end);
        if (tab < found && hasTab(at, found)) {
            throw UnsupportedText.INSTANCE;
        }
        return found;
    }

    private int laterStop(int at) {
        for (int i = at; i < end; i++) {
            byte c = text[i];
            if (c == ':' && (i + 1 == end || text[i + 1] == ' ') || c == '#' && i > at && text[i - 1] == ' ') {
                return i;
            }
        }
        return end;
    }

    private boolean hasTab(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\t') {
                return true;
            }
        }
        return false;
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
