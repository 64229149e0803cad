/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import org.gitopsmaven.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Why an object is not let pass.
 *
 * @param outcome {@code FAIL}, or {@code ERROR} or {@code SKIP} when nothing could be said
 * @param validation the one that failed, or null for a condition
 */
record Denial(Outcome outcome, String message, @Nullable Validation validation) {}
