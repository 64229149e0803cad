/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Suggestion;

/** The comments of a tree that suppress findings, and which of them did. */
final class IgnoreComments {

    private final Map<String, List<IgnoreComment>> byFile = new HashMap<>();
    private final Map<IgnoreComment, Set<String>> used = new HashMap<>();

    void add(List<IgnoreComment> comments) {
        for (IgnoreComment comment : comments) {
            byFile.computeIfAbsent(comment.place().file(), file -> new ArrayList<>())
                    .add(comment);
        }
    }

    boolean isEmpty() {
        return byFile.isEmpty();
    }

    /** The comments that accept a finding. */
    List<IgnoreComment> accepting(Finding finding) {
        Location location = finding.location();
        List<IgnoreComment> accepting = location == null
                ? List.of()
                : byFile.getOrDefault(location.file(), List.of()).stream()
                        .filter(comment -> comment.matches(finding))
                        .toList();
        accepting.forEach(comment -> used.computeIfAbsent(comment, key -> new LinkedHashSet<>())
                .add(finding.rule().id()));
        return accepting;
    }

    /**
     * Tells what is wrong with the comments themselves.
     *
     * @param known all rules there are
     * @param whole whether everything was looked at, so that a comment without a finding is one too many
     */
    void complain(Supplier<? extends Collection<Rule>> known, boolean whole, Consumer<Finding> found) {
        if (isEmpty()) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>(known.get().stream().map(Rule::id).toList());
        byFile.values().forEach(comments -> comments.forEach(comment -> complain(comment, ids, whole, found)));
    }

    private void complain(IgnoreComment comment, Set<String> known, boolean whole, Consumer<Finding> found) {
        if (!comment.isComplete()) {
            String missing = comment.rules().isEmpty() ? "does not say which rule it is about" : "gives no reason";
            found.accept(Finding.of(AcceptanceRules.REASON, "the comment " + missing + ", and suppresses nothing")
                    .withHint("write # gitops:ignore RULE-ID reason")
                    .at(comment.place()));
            return;
        }
        List<String> idle = new ArrayList<>(comment.rules());
        idle.removeAll(used.getOrDefault(comment, Set.of()));
        for (String rule : idle) {
            if (!known.contains(rule)) {
                found.accept(unused(comment, "there is no rule " + rule + Suggestion.phrase(rule, known)));
            } else if (whole) {
                found.accept(unused(comment, "line " + comment.line() + " has no finding of " + rule));
            }
        }
    }

    private static Finding unused(IgnoreComment comment, String message) {
        return Finding.of(AcceptanceRules.UNUSED, message)
                .withHint("remove the comment")
                .at(comment.place());
    }
}
