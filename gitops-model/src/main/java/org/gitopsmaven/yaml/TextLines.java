/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** The lines of a text that is edited. */
final class TextLines {

    private final String text;
    private final String lineBreak;

    TextLines(String text) {
        this.text = text;
        this.lineBreak = usualLineBreak(text);
    }

    String text() {
        return text;
    }

    /** The line break that most lines have. */
    String lineBreak() {
        return lineBreak;
    }

    private static String usualLineBreak(String text) {
        int windows = 0;
        int all = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            all++;
            windows += i > 0 && text.charAt(i - 1) == '\r' ? 1 : 0;
        }
        return windows * 2 > all ? "\r\n" : "\n";
    }

    /** Where the line starts that holds this place. */
    int start(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Where the line ends that holds this place, before its line break. */
    int end(int index) {
        int end = text.indexOf('\n', index);
        if (end < 0) {
            return text.length();
        }
        return end > index && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where the next line starts, or the end of the text. */
    int next(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }

    /** Counted from 0, in characters. */
    int column(int index) {
        return index - start(index);
    }

    /** Whether only spaces stand before this place on its line. */
    boolean isFirst(int index) {
        for (int i = start(index); i < index; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Puts new lines, which do not end with a line break, below the line that holds the end of a node. */
    SpanEdit below(int lastEnd, String lines) {
        boolean atLineStart = lastEnd > 0 && text.charAt(lastEnd - 1) == '\n';
        return atLineStart
                ? SpanEdit.insert(lastEnd, lines + lineBreak)
                : SpanEdit.insert(end(lastEnd), lineBreak + lines);
    }

    /** Takes away whole lines, from the one with the first place to the one with the last. */
    SpanEdit without(int first, int lastEnd) {
        int start = start(first);
        boolean atLineStart = lastEnd > first && text.charAt(lastEnd - 1) == '\n';
        int end = atLineStart ? lastEnd : next(lastEnd);
        boolean lastLine = end == text.length() && text.charAt(end - 1) != '\n';
        if (lastLine && start > 0) {
            start -= start > 1 && text.charAt(start - 2) == '\r' ? 2 : 1;
        }
        return SpanEdit.delete(start, end);
    }
}
