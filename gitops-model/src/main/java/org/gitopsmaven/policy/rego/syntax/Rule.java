/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * A rule.
 *
 * @param name its name in the package
 * @param path what stands behind the name in its head
 * @param arguments the patterns of a function's arguments; null when it is no function
 * @param element what a rule with {@code contains} adds; null for other rules
 * @param value the value of the head; true when none is written
 */
public record Rule(
        Location location,
        boolean isDefault,
        String name,
        List<Term> path,
        @Nullable List<Term> arguments,
        @Nullable Term element,
        Term value,
        Body body,
        @Nullable Else otherwise) {

    /** {@code else := value if body}. */
    public record Else(Term value, Body body, @Nullable Else otherwise) {}
}
