/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * JMESPath as Kyverno speaks it (kyverno/go-jmespath, kyverno/kyverno {@code pkg/engine/jmespath}): a key that is not
 * there is told apart from null, and there are functions for texts, times and quantities. Bounded in depth and in steps.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.jmespath;

import org.jspecify.annotations.NullMarked;
