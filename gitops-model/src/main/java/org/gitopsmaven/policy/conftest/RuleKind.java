/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that conftest runs, by their names ({@code policy/engine.go}). */
record RuleKind(RuleOutcome outcome, String suffix) {

    private static final Pattern NAME = Pattern.compile("(deny|violation|warn)(?:_([a-zA-Z0-9_]*[a-zA-Z0-9]))?");

    /** The kind of a rule; empty when conftest does not run it. */
    static Optional<RuleKind> of(String rule) {
        Matcher matcher = NAME.matcher(rule);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        RuleOutcome outcome = matcher.group(1).equals("warn") ? RuleOutcome.WARNING : RuleOutcome.FAILURE;
        String suffix = matcher.group(2);
        return Optional.of(new RuleKind(outcome, suffix == null ? "" : suffix));
    }
}
