/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit of a branch.
 *
 * @param parent its first parent; empty when it has none
 * @param author the name of its author
 * @param time when it was committed, by the committer's clock
 */
public record CommitRecord(String id, String parent, String author, Instant time, String message) {

    private static final Pattern TRAILER = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*):[ \\t]*(.*)");

    public String subject() {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** The lines {@code key: value} of its last paragraph, in order; none when that holds other lines too. */
    public List<CommitMessage.Trailer> trailers() {
        String[] lines = message.stripTrailing().split("\n", -1);
        List<CommitMessage.Trailer> trailers = new ArrayList<>();
        for (int i = lines.length - 1; i > 0 && !lines[i].isBlank(); i--) {
            Matcher matcher = TRAILER.matcher(lines[i].strip());
            if (!matcher.matches()) {
                return List.of();
            }
            trailers.add(new CommitMessage.Trailer(matcher.group(1), matcher.group(2)));
        }
        Collections.reverse(trailers);
        return trailers;
    }
}
