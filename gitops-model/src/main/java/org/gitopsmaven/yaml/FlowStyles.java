/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/** How collections in braces and brackets are written. */
final class FlowStyles {

    private FlowStyles() {}

    /** Whether keys or strings stand in double quotes throughout. */
    static boolean isJson(TextNode node, String text) {
        if (node instanceof TextNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return mapping.entries().stream()
                    .allMatch(entry -> text.charAt(entry.key().start()) == '"');
        }
        if (node instanceof TextNode.Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items().stream().allMatch(item -> isJsonItem(item, text));
        }
        return text.stripLeading().startsWith("{\"") || text.stripLeading().startsWith("[\"");
    }

    private static boolean isJsonItem(TextNode item, String text) {
        return item instanceof TextNode.Mapping mapping && !mapping.entries().isEmpty()
                ? isJson(item, text)
                : text.charAt(Math.min(item.start(), text.length() - 1)) == '"';
    }

    /** The last value of a collection, or null when it is empty. */
    static @Nullable TextNode last(TextNode node) {
        if (node instanceof TextNode.Mapping mapping) {
            return mapping.entries().isEmpty()
                    ? null
                    : mapping.entries().get(mapping.entries().size() - 1).value();
        }
        TextNode.Sequence sequence = (TextNode.Sequence) node;
        return sequence.items().isEmpty()
                ? null
                : sequence.items().get(sequence.items().size() - 1);
    }

    /** Where the last entry or item of a collection starts that is not empty. */
    static int startOfLast(TextNode node) {
        if (node instanceof TextNode.Mapping mapping) {
            return mapping.entries().get(mapping.entries().size() - 1).key().start();
        }
        TextNode.Sequence sequence = (TextNode.Sequence) node;
        return sequence.items().get(sequence.items().size() - 1).start();
    }

    static int skipBlanks(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
