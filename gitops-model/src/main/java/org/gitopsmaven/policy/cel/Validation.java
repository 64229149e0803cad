/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import org.gitopsmaven.cel.CelExpression;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of an object.
 *
 * @param message what is said when it is not, or null
 * @param messageExpression what makes the message, or null
 */
record Validation(
        CelExpression expression,
        @Nullable String message,
        @Nullable CelExpression messageExpression,
        Location location) {}
