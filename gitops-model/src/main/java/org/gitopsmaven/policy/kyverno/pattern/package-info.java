/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Patterns of Kyverno's classic policies: anchors, wildcards, ranges and comparisons, compiled once and matched against
 * plain values. Knows nothing of variables.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.pattern;

import org.jspecify.annotations.NullMarked;
