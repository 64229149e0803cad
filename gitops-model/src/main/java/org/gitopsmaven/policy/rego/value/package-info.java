/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The values of Rego: what they are, how they compare and how they are written. */
@NullMarked
package org.gitopsmaven.policy.rego.value;

import org.jspecify.annotations.NullMarked;
