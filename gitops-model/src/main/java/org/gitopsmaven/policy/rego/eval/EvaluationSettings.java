/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import org.gitopsmaven.policy.rego.builtin.RegexCache;

/**
 * How rules are evaluated.
 *
 * @param regexes the regular expressions of earlier evaluations
 * @param now the time in nanoseconds since 1970 that {@code time.now_ns} gives
 * @param strict whether a builtin that fails ends the evaluation; else it is undefined
 */
public record EvaluationSettings(EvaluationLimits limits, RegexCache regexes, long now, boolean strict) {}
