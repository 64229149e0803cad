/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.cel;

import org.gitopsmaven.cel.CelExpression;

/** A condition that must hold for a policy to concern an object. */
record Condition(String name, CelExpression expression) {}
