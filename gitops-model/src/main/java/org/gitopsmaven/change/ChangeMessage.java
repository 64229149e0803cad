/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gitopsmaven.git.CommitMessage;

/** The message of a commit: for people above, for rollback, history and Argo CD below. */
final class ChangeMessage {

    private static final int NAMED = 3;

    private final ChangeRequest request;
    private final String restored;
    private final PublishOptions options;

    /**
     * @param restored the commit whose state a rollback brings back; else empty
     */
    ChangeMessage(ChangeRequest request, String restored, PublishOptions options) {
        this.request = request;
        this.restored = restored;
        this.options = options;
    }

    CommitMessage of(List<FieldChange> changes) {
        String skip = options.skipCi() ? " [skip ci]" : "";
        MessageTemplate template = options.message();
        List<String> lines = template == null ? usual(changes) : template.lines(values(changes));
        List<String> body = lines.subList(1, lines.size()).stream()
                .dropWhile(String::isBlank)
                .toList();
        return new CommitMessage(lines.get(0) + skip, body, new ChangeTrailers(request, restored).of(changes));
    }

    private List<String> usual(List<FieldChange> changes) {
        List<String> lines = new ArrayList<>();
        lines.add(subject(changes));
        if (request instanceof ChangeRequest.Promote promote
                && promote.promotion().hotfix() != null) {
            lines.add("Hotfix: " + promote.promotion().hotfix());
            lines.add("");
        }
        if (changes.size() > 1) {
            changes.forEach(change -> lines.add("- " + change));
        } else {
            changes.forEach(change -> lines.add(change.before() + " → " + change.after()));
        }
        if (!request.origin().buildUrl().isEmpty()) {
            lines.add("");
            lines.add("Build: " + request.origin().buildUrl());
        }
        return lines;
    }

    private String subject(List<FieldChange> changes) {
        String what = changes.size() == 1 ? changes.get(0).application().value() : several(changes);
        String where = distinct(changes, change -> change.environment().value());
        String version = changes.size() == 1 ? " to " + changes.get(0).version() : "";
        if (request instanceof ChangeRequest.Promote promote) {
            return "Promote " + what + " from " + promote.promotion().from() + " to " + where
                    + (changes.size() == 1 ? ": " + changes.get(0).version() : "");
        }
        String verb = request.operation() == Operation.BUMP ? "Bump " : "Roll back ";
        return verb + what + " in " + where + version;
    }

    private static String several(List<FieldChange> changes) {
        long applications =
                changes.stream().map(FieldChange::application).distinct().count();
        boolean images = changes.stream().allMatch(FieldChange::isImage);
        return applications <= NAMED && applications < changes.size()
                ? distinct(changes, change -> change.application().value())
                : changes.size() + (images ? " images" : " fields");
    }

    private Map<String, String> values(List<FieldChange> changes) {
        return Map.of(
                "application", distinct(changes, change -> change.application().value()),
                "environment", distinct(changes, change -> change.environment().value()),
                "before", distinct(changes, FieldChange::before),
                "after", distinct(changes, FieldChange::after),
                "version", distinct(changes, FieldChange::version),
                "operation", request.operation().word(),
                "changes", changes.stream().map(Object::toString).collect(Collectors.joining("\n")),
                "build", request.origin().buildUrl(),
                "commit", request.origin().commit());
    }

    private static String distinct(List<FieldChange> changes, Function<FieldChange, String> text) {
        return changes.stream().map(text).distinct().collect(Collectors.joining(", "));
    }
}
