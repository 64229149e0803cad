/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a document with the place of its text: what an edit needs to know. */
sealed interface TextNode {

    /** Where it starts, behind its anchor and tag. */
    int start();

    /** Where its text ends: behind its last character, or its last line break for a block scalar. */
    int end();

    YamlMark mark();

    /** Where the last of its own characters stands, trailing comments and blank lines left out. */
    default int lastEnd() {
        return end();
    }

    /** The name of its anchor, or null. */
    default @Nullable String anchor() {
        return null;
    }

    /** What to call it in a message. */
    String kind();

    /** A scalar; start and end are the same when it has no text. */
    record Scalar(
            int start,
            int end,
            int lastEnd,
            YamlMark mark,
            String text,
            YamlStyle style,
            @Nullable String tag,
            @Nullable String anchor)
            implements TextNode {

        boolean isBlock() {
            return style == YamlStyle.LITERAL || style == YamlStyle.FOLDED;
        }

        boolean isEmpty() {
            return start == end;
        }

        @Override
        public String kind() {
            return "a scalar";
        }
    }

    record Alias(int start, int end, YamlMark mark, String name) implements TextNode {
        @Override
        public String kind() {
            return "the alias *" + name;
        }
    }

    record Entry(Scalar key, TextNode value) {}

    /** A mapping; the end of a block mapping is the end of its last value. */
    record Mapping(
            int start,
            int end,
            YamlMark mark,
            boolean flow,
            @Nullable String anchor,
            List<Entry> entries) implements TextNode {
        @Override
        public int lastEnd() {
            return flow ? end : entries.get(entries.size() - 1).value().lastEnd();
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    record Sequence(
            int start,
            int end,
            YamlMark mark,
            boolean flow,
            @Nullable String anchor,
            List<TextNode> items) implements TextNode {
        @Override
        public int lastEnd() {
            return flow ? end : items.get(items.size() - 1).lastEnd();
        }

        @Override
        public String kind() {
            return "a sequence";
        }
    }
}
