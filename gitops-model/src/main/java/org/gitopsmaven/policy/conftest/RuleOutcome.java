/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

/** What a rule says of a document. */
public enum RuleOutcome {
    /** A {@code deny} or {@code violation}. */
    FAILURE,
    /** A {@code warn}. */
    WARNING,
    /** An exception took the rule back. */
    EXCEPTION,
    /** The rule asked for what a build cannot know, and said nothing. */
    SKIPPED
}
