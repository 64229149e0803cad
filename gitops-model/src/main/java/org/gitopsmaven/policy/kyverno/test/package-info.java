/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Tests that authors of Kyverno's policies write for its command line ({@code kyverno-test.yaml}): read, and held against
 * what our engines say.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.test;

import org.jspecify.annotations.NullMarked;
