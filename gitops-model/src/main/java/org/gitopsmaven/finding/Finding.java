/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth telling the user.
 *
 * @param rule the rule that was broken
 * @param severity its weight here; the rule's own unless the user set another
 * @param message what is wrong, in a sentence that quotes the offending text
 * @param hint what to do, or null
 * @param target the render target it was found in, such as {@code prod/web}, or null
 * @param resource the object it is about, such as {@code Deployment/web}, or null
 * @param location the place in the source that caused it, or null
 */
public record Finding(
        Rule rule,
        Severity severity,
        String message,
        @Nullable String hint,
        @Nullable String target,
        @Nullable String resource,
        @Nullable Location location)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::location, Comparator.nullsLast(Comparator.<Location>naturalOrder()))
            .thenComparing(Finding::target, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Finding::resource, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message);

    /** A finding with the rule's own severity and nothing else known. */
    public static Finding of(Rule rule, String message) {
        return new Finding(rule, rule.severity(), message, null, null, null, null);
    }

    public Finding at(@Nullable Location place) {
        return new Finding(rule, severity, message, hint, target, resource, place);
    }

    public Finding withHint(@Nullable String text) {
        return new Finding(rule, severity, message, text, target, resource, location);
    }

    public Finding in(@Nullable String renderTarget) {
        return new Finding(rule, severity, message, hint, renderTarget, resource, location);
    }

    public Finding about(@Nullable String object) {
        return new Finding(rule, severity, message, hint, target, object, location);
    }

    public Finding as(Severity other) {
        return new Finding(rule, other, message, hint, target, resource, location);
    }

    /** By file, line and column; findings without a place last. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
