/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The general path of the reader: events to trees; aliases and merge keys are replaced by what they stand for. */
final class EventComposer {

    private static final String CORE_TAG = "tag:yaml.org,2002:";

    private final EngineEvents events;
    private final YamlDialect dialect;
    private final NodeBudget budget;
    private final CommentGatherer comments;
    private final MergeSources merges = new MergeSources();
    private Anchors anchors;

    EventComposer(String text, String file, YamlDialect dialect, YamlLimits limits, boolean withComments) {
        this.events = new EngineEvents(text, file, withComments);
        this.dialect = dialect;
        this.budget = new NodeBudget(limits);
        this.comments = new CommentGatherer(events);
        this.anchors = new Anchors(budget);
    }

    List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        events.next(); // start of the stream
        comments.gather();
        while (events.nextIs(Event.ID.DocumentStart)) {
            events.next();
            anchors = new Anchors(budget);
            documents.add(node(1, 0));
            comments.gather();
            events.next(); // end of the document
            comments.gather();
        }
        return documents;
    }

    /** A node in a block collection that starts in this column; 0 at the root. */
    private YamlNode node(int depth, int column) {
        comments.gather();
        Event event = events.next();
        YamlMark mark = events.mark(event);
        if (event instanceof AliasEvent alias) {
            return anchors.expand(alias.getAlias().getValue(), mark, depth);
        }
        budget.node(mark);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, mark);
        }
        budget.depth(depth, mark);
        CollectionStartEvent start = (CollectionStartEvent) event;
        String anchor = EngineEvents.anchor(start.getAnchor());
        anchors.start(anchor);
        YamlNode node = start.getEventId() == Event.ID.MappingStart
                ? mapping(start, mark, depth, column)
                : sequence(start, mark, depth, column);
        anchors.finish(anchor, node);
        return node;
    }

    private YamlNode scalar(ScalarEvent event, YamlMark mark) {
        String text = LiteralEnd.cut(event, events.text());
        YamlScalar scalar = new YamlScalar(
                text, EventStyles.of(event.getScalarStyle()), tag(event.getTag()), mark, comments.take(mark));
        anchors.finish(EngineEvents.anchor(event.getAnchor()), scalar);
        return scalar;
    }

    private YamlNode sequence(CollectionStartEvent start, YamlMark mark, int depth, int column) {
        YamlComments own = start.isFlow() ? comments.take(mark) : null;
        List<YamlNode> items = new ArrayList<>();
        comments.gather();
        while (!events.nextIs(Event.ID.SequenceEnd)) {
            items.add(start.isFlow() ? node(depth + 1, column) : item(depth + 1, mark.column()));
            comments.gather();
        }
        YamlComments all = atEnd(start, mark, own, column);
        return new YamlSequence(items, style(start), tag(start.getTag()), mark, all);
    }

    private YamlNode mapping(CollectionStartEvent start, YamlMark mark, int depth, int column) {
        YamlComments own = start.isFlow() ? comments.take(mark) : null;
        List<YamlEntry> entries = new ArrayList<>();
        boolean merge = false;
        comments.gather();
        while (!events.nextIs(Event.ID.MappingEnd)) {
            int inside = start.isFlow() ? column : mark.column();
            YamlScalar key = key(node(depth + 1, inside));
            merge |= key.text().equals("<<");
            entries.add(new YamlEntry(key, node(depth + 1, inside)));
            comments.gather();
        }
        YamlComments all = atEnd(start, mark, own, column);
        List<YamlEntry> resolved = merge ? dialect.merge().resolve(entries, merges) : entries;
        return new YamlMapping(resolved, style(start), tag(start.getTag()), mark, all);
    }

    /** Consumes the end of a collection, and the comments that belong to it. */
    private @Nullable YamlComments atEnd(
            CollectionStartEvent start, YamlMark mark, @Nullable YamlComments own, int column) {
        if (!start.isFlow()) {
            String after = comments.takeAfter(column);
            events.next();
            return YamlComments.of(null, null, after);
        }
        events.next();
        YamlComments beside = own != null && own.beside() != null ? own : comments.besideOf(own, mark);
        return beside;
    }

    /** An item of a block sequence: comments above its dash are its own, not those of its first key. */
    private YamlNode item(int depth, int column) {
        comments.gather();
        Event next = events.peek();
        boolean block = next instanceof CollectionStartEvent start && !start.isFlow();
        if (!block || !events.followsDash(next)) {
            return node(depth, column);
        }
        String above = comments.takeAbove();
        YamlNode node = node(depth, column);
        return above == null ? node : NodeComments.above(node, above);
    }

    private static YamlScalar key(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar;
        }
        String kind = node instanceof YamlMapping ? "mapping" : "sequence";
        throw new YamlException(
                "invalid map key: a " + kind, node.mark(), "put quotes around text that starts with { or [");
    }

    private static @Nullable String tag(Optional<String> tag) {
        if (tag.isEmpty() || tag.get().equals("!")) {
            return null;
        }
        String full = tag.get();
        return full.startsWith(CORE_TAG) ? "!!" + full.substring(CORE_TAG.length()) : full;
    }

    private static YamlStyle style(CollectionStartEvent start) {
        return start.getFlowStyle() == FlowStyle.FLOW ? YamlStyle.FLOW : YamlStyle.BLOCK;
    }
}
