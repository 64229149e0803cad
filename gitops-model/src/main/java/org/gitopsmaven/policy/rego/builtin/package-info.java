/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The builtin functions of Rego, one class for each group of them. */
@NullMarked
package org.gitopsmaven.policy.rego.builtin;

import org.jspecify.annotations.NullMarked;
