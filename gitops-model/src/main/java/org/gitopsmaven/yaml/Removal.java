/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;

/** Takes an entry or item away. */
final class Removal {

    private final TextLines lines;
    private final String text;

    Removal(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    List<SpanEdit> remove(EditSite.Present site) {
        EditSite.Owner owner = site.owner();
        if (owner == null) {
            throw new YamlException(
                    "the root of a document cannot be removed", site.node().mark());
        }
        int count = size(owner.node());
        if (owner.isFlow()) {
            return List.of(fromFlow(owner.node(), owner.position(), count));
        }
        return count == 1 ? lastOne(site.owners()) : List.of(fromBlock(owner.node(), owner.position(), count));
    }

    private static int size(TextNode node) {
        return node instanceof TextNode.Mapping mapping
                ? mapping.entries().size()
                : ((TextNode.Sequence) node).items().size();
    }

    private static TextNode value(TextNode node, int position) {
        return node instanceof TextNode.Mapping mapping
                ? mapping.entries().get(position).value()
                : ((TextNode.Sequence) node).items().get(position);
    }

    /** Where an entry starts: its key, or the dash of its item. */
    private int start(TextNode node, int position) {
        if (node instanceof TextNode.Mapping mapping) {
            return mapping.entries().get(position).key().start();
        }
        TextNode.Sequence sequence = (TextNode.Sequence) node;
        int start = sequence.items().get(position).start();
        if (sequence.flow()) {
            return start;
        }
        int dash = text.lastIndexOf('-', start - 1);
        if (dash < 0 || !text.substring(dash + 1, start).isBlank()) {
            throw new YamlException(
                    "the item cannot be told from what stands before it",
                    sequence.items().get(position).mark());
        }
        return dash;
    }

    private SpanEdit fromFlow(TextNode node, int position, int count) {
        int start = start(node, position);
        if (position + 1 < count) {
            return SpanEdit.delete(start, start(node, position + 1));
        }
        int from = position == 0 ? start : value(node, position - 1).lastEnd();
        return SpanEdit.delete(from, value(node, position).lastEnd());
    }

    private SpanEdit fromBlock(TextNode node, int position, int count) {
        int start = start(node, position);
        if (lines.isFirst(start)) {
            return lines.without(start, value(node, position).lastEnd());
        }
        if (position + 1 == count) {
            throw new YamlException(
                    "the entry shares its line with another",
                    value(node, position).mark());
        }
        return SpanEdit.delete(start, start(node, position + 1));
    }

    /** What is left is an empty collection, which needs braces or brackets. */
    private List<SpanEdit> lastOne(List<EditSite.Owner> owners) {
        EditSite.Owner owner = owners.get(owners.size() - 1);
        TextNode node = owner.node();
        String empty = node instanceof TextNode.Mapping ? "{}" : "[]";
        int start = start(node, 0);
        EditSite.Owner above = owners.size() > 1 ? owners.get(owners.size() - 2) : null;
        if (above != null && above.node() instanceof TextNode.Mapping mapping && lines.isFirst(start)) {
            int colon = text.indexOf(
                    ':', mapping.entries().get(above.position()).key().end());
            return List.of(SpanEdit.insert(colon + 1, " " + empty), lines.without(start, node.lastEnd()));
        }
        int end = node.lastEnd();
        boolean atLineStart = end > start && text.charAt(end - 1) == '\n';
        return List.of(new SpanEdit(start, atLineStart ? end - 1 : end, empty));
    }
}
