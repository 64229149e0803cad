/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;

/** Collects comments between events until a node takes them. */
final class CommentGatherer {

    private final EngineEvents events;
    private @Nullable StringBuilder before;

    CommentGatherer(EngineEvents events) {
        this.events = events;
    }

    /** Consumes the comments that come next. */
    void gather() {
        while (events.peek() instanceof CommentEvent comment) {
            events.next();
            StringBuilder lines = before;
            if (comment.getCommentType() == CommentType.BLOCK) {
                before = (lines == null ? new StringBuilder() : lines.append('\n'))
                        .append('#')
                        .append(comment.getValue());
            } else if (comment.getCommentType() == CommentType.BLANK_LINE && lines != null && !endsBlank(lines)) {
                lines.append('\n');
            }
        }
    }

    private static boolean endsBlank(StringBuilder lines) {
        return lines.charAt(lines.length() - 1) == '\n';
    }

    /** What belongs to the node that starts at this mark and whose event was just consumed. */
    @Nullable
    YamlComments take(YamlMark mark) {
        String above = before == null ? null : before.toString();
        before = null;
        String beside = beside(mark);
        return above == null && beside == null ? null : new YamlComments(above, beside);
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
}
