/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Collects comments between events until a node takes them. */
final class CommentGatherer {

    private final EngineEvents events;
    private final List<Line> pending = new ArrayList<>();
    private boolean blankBefore;
    private boolean started;

    CommentGatherer(EngineEvents events) {
        this.events = events;
    }

    /** Consumes the comments that come next. */
    void gather() {
        while (events.peek() instanceof CommentEvent comment) {
            events.next();
            switch (comment.getCommentType()) {
                case BLOCK ->
                    pending.add(new Line(
                            "#" + comment.getValue(), events.mark(comment).column()));
                case BLANK_LINE -> blank();
                default -> {} // beside what has gone already
            }
        }
    }

    /** A blank line behind comments counts where they follow the text before them closely. */
    private void blank() {
        if (pending.isEmpty()) {
            blankBefore = started;
        } else if (!blankBefore && !last().text.isEmpty()) {
            pending.add(new Line("", last().column));
        }
    }

    private Line last() {
        return pending.get(pending.size() - 1);
    }

    /** What belongs to the node that starts at this mark and whose event was just consumed. */
    @Nullable
    YamlComments take(YamlMark mark) {
        String above = takeAbove();
        return YamlComments.of(above, beside(mark), null);
    }

    /** The comments of a flow collection, the one that may follow its end included. */
    @Nullable
    YamlComments besideOf(@Nullable YamlComments own, YamlMark mark) {
        return YamlComments.of(own == null ? null : own.before(), beside(mark), null);
    }

    /** What stands above the next node, or null. */
    @Nullable
    String takeAbove() {
        String above = text(pending);
        pending.clear();
        blankBefore = false;
        started = true;
        return above;
    }

    /** What stands behind the last entry of a collection, further in than what the collection stands in. */
    @Nullable
    String takeAfter(int outerColumn) {
        int count = 0;
        while (count < pending.size() && pending.get(count).column > outerColumn) {
            count++;
        }
        List<Line> own = pending.subList(0, count);
        while (!own.isEmpty() && own.get(own.size() - 1).text.isEmpty()) {
            own.remove(own.size() - 1);
        }
        boolean apart = blankBefore && outerColumn == 0;
        String after = text(own);
        own.clear();
        return after == null || !apart ? after : "\n" + after;
    }

    private static @Nullable String text(List<Line> lines) {
        return lines.isEmpty()
                ? null
                : String.join("\n", lines.stream().map(Line::text).toList());
    }

    private @Nullable String beside(YamlMark mark) {
        Event next = events.peek();
        if (next instanceof CommentEvent comment
                && comment.getCommentType() == CommentType.IN_LINE
                && events.mark(comment).line() == mark.line()) {
            events.next();
            return "#" + comment.getValue();
        }
        return null;
    }

    private record Line(String text, int column) {}
}
