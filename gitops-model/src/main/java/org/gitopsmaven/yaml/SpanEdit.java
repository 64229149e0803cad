/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text to be put in the place of other text. */
record SpanEdit(int start, int end, String replacement) {

    static SpanEdit insert(int at, String text) {
        return new SpanEdit(at, at, text);
    }

    static SpanEdit delete(int start, int end) {
        return new SpanEdit(start, end, "");
    }

    /** The text with all these edits, which do not overlap. */
    static String apply(String text, List<SpanEdit> edits) {
        List<SpanEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(SpanEdit::start));
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (SpanEdit edit : ordered) {
            out.append(text, done, edit.start).append(edit.replacement);
            done = edit.end;
        }
        return out.append(text, done, text.length()).toString();
    }
}
