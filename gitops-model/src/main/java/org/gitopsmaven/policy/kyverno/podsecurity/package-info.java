/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The Pod Security Standards (kubernetes/pod-security-admission, {@code policy}) as Kyverno holds pods to them, with what
 * is excluded. Knows nothing of rules and variables.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.podsecurity;

import org.jspecify.annotations.NullMarked;
