/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.classic;

import org.gitopsmaven.policy.kyverno.variable.Conditions;
import org.gitopsmaven.policy.kyverno.variable.ContextEntries;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code foreach}.
 *
 * @param list the expression that gives the elements
 * @param elementScope whether patterns are for the element; null to let its type decide
 */
record Loop(String list, @Nullable Boolean elementScope, ContextEntries entries, Conditions preconditions, Body body) {}
