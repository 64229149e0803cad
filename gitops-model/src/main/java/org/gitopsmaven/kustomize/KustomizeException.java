/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.kustomize.report.KustomizeRules;
import org.jspecify.annotations.Nullable;

/**
 * A build that kustomize refuses. The message has kustomize's words, wrapped as it wraps them
 * ({@code outer: inner}); location and hint are ours.
 */
public class KustomizeException extends GitOpsException {

    private static final long serialVersionUID = 1L;

    /** The rule by words that only its faults have; the first that fits counts. */
    private static final List<Map.Entry<String, Rule>> RULES = List.of(
            Map.entry("remote bases are not allowed", KustomizeRules.REMOTE),
            Map.entry("remote charts are not allowed", KustomizeRules.REMOTE),
            Map.entry("cache of remote bases", KustomizeRules.REMOTE),
            Map.entry("cannot be fetched: ", KustomizeRules.REMOTE),
            Map.entry("submodules are not supported", KustomizeRules.UNSUPPORTED),
            Map.entry(" is not supported: kustomize", KustomizeRules.UNSUPPORTED),
            Map.entry("security; file", KustomizeRules.LOADER),
            Map.entry("no such file or directory", KustomizeRules.MISSING));

    private static final Pattern LOGIN = Pattern.compile("(?i)(https?://)[^/\\s@'\"]*@");

    public KustomizeException(String message) {
        super(withoutLogins(message));
    }

    public KustomizeException(String message, @Nullable Location location) {
        super(withoutLogins(message), location);
    }

    public KustomizeException(String message, @Nullable Location location, @Nullable String hint) {
        super(withoutLogins(message), location, hint);
    }

    private KustomizeException(String message, GitOpsException cause) {
        super(withoutLogins(message), cause.location(), cause.hint(), cause);
    }

    private KustomizeException(String message, @Nullable Location location, @Nullable String hint, Throwable cause) {
        super(withoutLogins(message), location, hint, cause);
    }

    /** The fault as one of kustomize. */
    public static KustomizeException from(GitOpsException fault) {
        return fault instanceof KustomizeException own ? own : reworded(fault.message(), fault);
    }

    /** The same fault told in other words around it. */
    public static KustomizeException reworded(String message, GitOpsException inner) {
        return new KustomizeException(message, inner);
    }

    /** {@code prefix: message of inner}, at the place of the inner one. */
    public static KustomizeException wrap(String prefix, GitOpsException inner) {
        return reworded(prefix + ": " + inner.message(), inner);
    }

    /** The same fault, at this place unless a place is known already. */
    public KustomizeException orAt(@Nullable Location place) {
        return location() != null || place == null ? this : new KustomizeException(message(), place, hint(), this);
    }

    /** The same fault with this hint unless it has one. */
    public KustomizeException orHint(@Nullable String text) {
        return hint() != null || text == null ? this : new KustomizeException(message(), location(), text, this);
    }

    /** Kustomize's words quote URLs as they are written, and with them a token before the host. */
    private static String withoutLogins(String message) {
        return message.contains("://") ? LOGIN.matcher(message).replaceAll("$1") : message;
    }

    private Rule ruleOfCause() {
        return getCause() instanceof GitOpsException cause ? cause.rule() : super.rule();
    }

    /** The rule that kustomize's words are about, where they tell. */
    @Override
    public Rule rule() {
        return RULES.stream()
                .filter(rule -> message().contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(this::ruleOfCause);
    }
}
