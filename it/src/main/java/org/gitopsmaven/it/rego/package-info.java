/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Runs upstream's own suites of Rego policies, from a checkout, against our interpreter. */
@NullMarked
package org.gitopsmaven.it.rego;

import org.jspecify.annotations.NullMarked;
