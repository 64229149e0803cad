/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth telling the user.
 *
 * @param rule the rule that was broken
 * @param severity its weight here; the rule's own unless the user set another
 * @param message what is wrong, in a sentence that quotes the offending text
 * @param hint what to do, or null
 * @param targets the render targets it was found in, such as {@code prod/web}, sorted; empty for a fault of a file
 * @param resource the object it is about, such as {@code Deployment/web}, or null
 * @param field the field it is about, such as {@code spec.replicas}, or null
 * @param location the place in the source that caused it, or null
 */
public record Finding(
        Rule rule,
        Severity severity,
        String message,
        @Nullable String hint,
        List<String> targets,
        @Nullable String resource,
        @Nullable String field,
        @Nullable Location location)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::location, Comparator.nullsLast(Comparator.<Location>naturalOrder()))
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::resource, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Finding::field, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Finding::message)
            .thenComparing(finding -> String.join(",", finding.targets()));

    public Finding {
        targets = targets.stream().distinct().sorted().toList();
    }

    /** A finding with the rule's own severity and nothing else known. */
    public static Finding of(Rule rule, String message) {
        return new Finding(rule, rule.severity(), message, null, List.of(), null, null, null);
    }

    /** What a fault says, under the fault's own rule. */
    public static Finding of(GitOpsException fault) {
        return of(fault.rule(), fault.message()).withHint(fault.hint()).at(fault.location());
    }

    public Finding at(@Nullable Location place) {
        return new Finding(rule, severity, message, hint, targets, resource, field, place);
    }

    public Finding withMessage(String text) {
        return new Finding(rule, severity, text, hint, targets, resource, field, location);
    }

    public Finding withHint(@Nullable String text) {
        return new Finding(rule, severity, message, text, targets, resource, field, location);
    }

    /** The same finding, found in one render target. */
    public Finding in(String renderTarget) {
        return in(List.of(renderTarget));
    }

    /** The same finding, found in these render targets. */
    public Finding in(List<String> renderTargets) {
        return new Finding(rule, severity, message, hint, renderTargets, resource, field, location);
    }

    public Finding about(@Nullable String object) {
        return new Finding(rule, severity, message, hint, targets, object, field, location);
    }

    public Finding on(@Nullable String path) {
        return new Finding(rule, severity, message, hint, targets, resource, path, location);
    }

    public Finding as(Severity other) {
        return new Finding(rule, other, message, hint, targets, resource, field, location);
    }

    /** By file, line and column; findings without a place last. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
