/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The evaluation of compiled rules: operands give values, patterns take them, steps make bodies. */
@NullMarked
package org.gitopsmaven.policy.rego.eval;

import org.jspecify.annotations.NullMarked;
