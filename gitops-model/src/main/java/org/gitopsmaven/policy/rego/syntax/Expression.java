/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * One expression of a body.
 *
 * @param negated whether {@code not} stands before it
 * @param withs what is replaced while it is evaluated, from left to right
 */
public record Expression(boolean negated, Statement statement, List<With> withs, Location location) {

    /** {@code with target as value}. */
    public record With(Term target, Term value, Location location) {}

    public Expression withStatement(Statement other) {
        return new Expression(negated, other, withs, location);
    }

    /** An expression of one term and nothing else. */
    public static Expression of(Term term) {
        return new Expression(false, new Statement.Holds(term), List.of(), term.location());
    }
}
