/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The documents of a text as nodes that know their place in it. */
final class TextTree {

    private final String text;
    private final EngineEvents events;
    private final CodePoints codePoints;
    private final NodeBudget budget = new NodeBudget(YamlLimits.DEFAULT);

    private TextTree(String text, String file) {
        this.text = text;
        this.events = new EngineEvents(text, file, false);
        this.codePoints = new CodePoints(text);
    }

    /** The root of each document of a text without byte order mark. */
    static List<TextNode> of(String text, String file) {
        return new TextTree(text, file).documents();
    }

    private List<TextNode> documents() {
        List<TextNode> documents = new ArrayList<>();
        events.next(); // start of the stream
        while (events.nextIs(Event.ID.DocumentStart)) {
            events.next();
            documents.add(node(1));
            events.next(); // end of the document
        }
        return documents;
    }

    private TextNode node(int depth) {
        Event event = events.next();
        YamlMark mark = events.mark(event);
        budget.node(mark);
        budget.depth(depth, mark);
        int start = codePoints.index(event.getStartMark());
        int end = codePoints.index(event.getEndMark());
        if (event instanceof AliasEvent alias) {
            return new TextNode.Alias(start, end, mark, alias.getAlias().getValue());
        }
        int content = behindProperties((NodeEvent) event, start);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, content, end, mark);
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        return event.getEventId() == Event.ID.MappingStart
                ? mapping(collection, content, depth)
                : sequence(collection, content, depth);
    }

    private TextNode scalar(ScalarEvent event, int content, int end, YamlMark mark) {
        int start = Math.min(content, end);
        boolean block = event.isLiteral() || event.isFolded();
        return new TextNode.Scalar(
                start,
                end,
                block ? lastContent(start, end) : end,
                mark,
                event.getValue(),
                EventStyles.of(event.getScalarStyle()),
                event.getTag().orElse(null),
                anchor(event));
    }

    /** A block scalar that keeps its last line breaks ends behind them, others with their last line of text. */
    private int lastContent(int start, int end) {
        int header = text.indexOf('\n', start);
        String indicators = text.substring(start, header < 0 || header > end ? end : header);
        int comment = indicators.indexOf('#');
        if ((comment < 0 ? indicators : indicators.substring(0, comment)).indexOf('+') >= 0) {
            return end;
        }
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return last;
    }

    private TextNode mapping(CollectionStartEvent event, int start, int depth) {
        List<TextNode.Entry> entries = new ArrayList<>();
        while (!events.nextIs(Event.ID.MappingEnd)) {
            TextNode.Scalar key = key(node(depth + 1));
            entries.add(new TextNode.Entry(key, node(depth + 1)));
        }
        int end = codePoints.index(events.next().getEndMark());
        return new TextNode.Mapping(start, end, events.mark(event), isFlow(event), anchor(event), List.copyOf(entries));
    }

    /** A key; one that repeats an anchor is known by its name only. */
    private static TextNode.Scalar key(TextNode node) {
        if (node instanceof TextNode.Scalar scalar) {
            return scalar;
        }
        if (node instanceof TextNode.Alias alias) {
            String text = "*" + alias.name();
            return new TextNode.Scalar(
                    alias.start(), alias.end(), alias.end(), alias.mark(), text, YamlStyle.PLAIN, null, null);
        }
        throw new YamlException("a key that is no scalar cannot be edited around", node.mark());
    }

    private TextNode sequence(CollectionStartEvent event, int start, int depth) {
        List<TextNode> items = new ArrayList<>();
        while (!events.nextIs(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        int end = codePoints.index(events.next().getEndMark());
        return new TextNode.Sequence(start, end, events.mark(event), isFlow(event), anchor(event), List.copyOf(items));
    }

    private static boolean isFlow(CollectionStartEvent event) {
        return event.getFlowStyle() == FlowStyle.FLOW;
    }

    private static @Nullable String anchor(NodeEvent event) {
        return EngineEvents.anchor(event.getAnchor());
    }

    private int behindProperties(NodeEvent event, int start) {
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : ((CollectionStartEvent) event).getTag().isPresent();
        int properties = (event.getAnchor().isPresent() ? 1 : 0) + (tagged ? 1 : 0);
        int at = start;
        for (int i = 0; i < properties; i++) {
            while (at < text.length() && text.charAt(at) > ' ') {
                at++;
            }
            while (at < text.length() && text.charAt(at) <= ' ') {
                at++;
            }
        }
        return at;
    }
}
