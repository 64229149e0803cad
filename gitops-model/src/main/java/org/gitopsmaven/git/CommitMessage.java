/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;

/**
 * The message of a commit.
 *
 * @param subject its first line
 * @param body lines below, without trailers
 * @param trailers what programs read at its end; keys may repeat and keep their order
 */
public record CommitMessage(String subject, List<String> body, List<Trailer> trailers) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]+");

    /** A line {@code key: value} at the end of a message. */
    public record Trailer(String key, String value) {

        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

        public Trailer {
            if (!KEY.matcher(key).matches()) {
                throw new GitOpsException("\"" + key + "\" cannot be the key of a trailer: letters, digits and '-'");
            }
            value = oneLine(value);
        }

        @Override
        public String toString() {
            return key + ": " + value;
        }
    }

    public CommitMessage {
        subject = oneLine(subject);
        body = body.stream().map(CommitMessage::oneLine).toList();
        trailers = List.copyOf(trailers);
    }

    public static CommitMessage of(String subject) {
        return new CommitMessage(subject, List.of(), List.of());
    }

    /** One message for several changes: every subject is said, trailers follow one another in the same order. */
    public static CommitMessage merge(List<CommitMessage> messages) {
        if (messages.size() == 1) {
            return messages.get(0);
        }
        List<String> body = new ArrayList<>();
        List<Trailer> trailers = new ArrayList<>();
        for (CommitMessage message : messages) {
            body.add("- " + message.subject);
            message.body.forEach(line -> body.add(line.isEmpty() ? "" : "  " + line));
            trailers.addAll(message.trailers);
        }
        int others = messages.size() - 1;
        String more = " and " + others + (others == 1 ? " other change" : " other changes");
        return new CommitMessage(messages.get(0).subject + more, body, trailers);
    }

    /** The text as Git stores it, ending in a line break. */
    public String text() {
        StringBuilder text = new StringBuilder(subject).append('\n');
        if (!body.isEmpty()) {
            text.append('\n');
            body.forEach(line -> text.append(line).append('\n'));
        }
        if (!trailers.isEmpty()) {
            text.append('\n');
            trailers.forEach(trailer -> text.append(trailer).append('\n'));
        }
        return text.toString();
    }

    // a line break in a value that comes from outside would forge trailers
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").stripTrailing();
    }
}
