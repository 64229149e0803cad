/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Variables of Kyverno's classic policies: what a rule may name, {@code {{ expressions }}} in texts, the entries of
 * {@code context}, and the conditions of preconditions and {@code deny}. Knows nothing of rules.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.variable;

import org.jspecify.annotations.NullMarked;
