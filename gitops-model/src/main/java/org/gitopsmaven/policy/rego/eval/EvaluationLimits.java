/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

/**
 * What one evaluation may use.
 *
 * @param steps expressions evaluated and elements visited
 * @param depth rules and functions within each other
 * @param size elements of a collection, or characters of a text, that a builtin makes
 * @param gathered elements that comprehensions and rules gather
 */
public record EvaluationLimits(long steps, int depth, int size, int gathered) {

    public static final EvaluationLimits DEFAULT = new EvaluationLimits(10_000_000, 2_000, 2_000_000, 1_000_000);
}
