/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds what is missing at the end of a path. */
final class Insertion {

    private final TextLines lines;
    private final String text;
    private final TextNode root;

    Insertion(TextLines lines, TextNode root) {
        this.lines = lines;
        this.text = lines.text();
        this.root = root;
    }

    /**
     * The edits that add a node.
     *
     * @param added a mapping with the new entry or a sequence with the new item
     */
    List<SpanEdit> insert(EditSite.Missing site, YamlNode added) {
        TextNode node = site.node();
        boolean flow = site.isInFlow() || new EditSite.Owner(node, 0).isFlow();
        if (node instanceof TextNode.Scalar nothing) {
            return intoNothing(nothing, site.owner(), flow, added);
        }
        return List.of(flow ? intoFlow(node, added) : intoBlock(node, added));
    }

    private NewText style(boolean quoted) {
        BlockStyle style = BlockStyle.of(root, lines);
        return new NewText(lines.lineBreak(), style.step(), style.dashOffset(), quoted);
    }

    private SpanEdit intoBlock(TextNode node, YamlNode added) {
        int column = lines.column(node.start());
        return lines.below(node.lastEnd(), style(false).block(added, column));
    }

    private SpanEdit intoFlow(TextNode node, YamlNode added) {
        boolean json = FlowStyles.isJson(node, text);
        NewText style = style(json);
        String entry = added instanceof YamlMapping mapping
                ? style.flowEntry(mapping.entries().get(0))
                : style.flow(((YamlSequence) added).get(0), true);
        TextNode last = FlowStyles.last(node);
        if (last == null) {
            return SpanEdit.insert(node.start() + 1, entry);
        }
        int first = FlowStyles.startOfLast(node);
        String separator = lines.isFirst(first) ? lines.lineBreak() + " ".repeat(lines.column(first)) : " ";
        int comma = FlowStyles.skipBlanks(text, last.lastEnd());
        boolean trailing = comma < text.length() && text.charAt(comma) == ',';
        return trailing
                ? SpanEdit.insert(comma + 1, separator + entry)
                : SpanEdit.insert(last.lastEnd(), "," + separator + entry);
    }

    private List<SpanEdit> intoNothing(
            TextNode.Scalar nothing, EditSite.@Nullable Owner owner, boolean flow, YamlNode added) {
        NewText style = style(false);
        if (owner == null) {
            return List.of(intoEmptyDocument(nothing, added));
        }
        boolean underKey = owner.node() instanceof TextNode.Mapping && nothing.isEmpty() && !flow;
        if (underKey) {
            BlockStyle block = BlockStyle.of(root, lines);
            int deeper = added instanceof YamlMapping ? block.step() : block.dashOffset();
            int column = lines.column(owner.node().start()) + deeper;
            return List.of(lines.below(nothing.start(), style.block(added, column)));
        }
        String written = style.flow(added, flow);
        return nothing.isEmpty()
                ? List.of(SpanEdit.insert(nothing.start(), " " + written))
                : List.of(new SpanEdit(nothing.start(), nothing.end(), written));
    }

    private SpanEdit intoEmptyDocument(TextNode.Scalar nothing, YamlNode added) {
        String block = style(false).block(added, 0);
        if (!nothing.isEmpty()) {
            throw new YamlException("the document is a scalar", nothing.mark());
        }
        return lines.below(nothing.start(), block);
    }
}
