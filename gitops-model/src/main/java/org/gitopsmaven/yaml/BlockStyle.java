/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How far a document indents: as its first block mapping inside another does, and its first sequence under a key.
 *
 * @param step how much deeper than its key a mapping stands
 * @param dashOffset how much deeper than its key a sequence stands
 */
record BlockStyle(int step, int dashOffset) {

    private static final int USUAL_STEP = 2;

    static BlockStyle of(TextNode root, TextLines lines) {
        int step = 0;
        int dash = -1;
        Deque<TextNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && (step == 0 || dash < 0)) {
            TextNode node = open.poll();
            if (node instanceof TextNode.Sequence sequence && !sequence.flow()) {
                open.addAll(sequence.items());
            } else if (node instanceof TextNode.Mapping mapping && !mapping.flow()) {
                int column = lines.column(mapping.start());
                for (TextNode.Entry entry : mapping.entries()) {
                    int deeper = lines.column(entry.value().start()) - column;
                    if (step == 0 && entry.value() instanceof TextNode.Mapping inner && !inner.flow()) {
                        step = deeper;
                    } else if (dash < 0 && entry.value() instanceof TextNode.Sequence inner && !inner.flow()) {
                        dash = deeper;
                    }
                    open.add(entry.value());
                }
            }
        }
        return new BlockStyle(step > 0 ? step : USUAL_STEP, Math.max(dash, 0));
    }
}
