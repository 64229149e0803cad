/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** From syntax trees to rules that can be evaluated: names resolved, bodies ordered so that each variable is bound before it is read. */
@NullMarked
package org.gitopsmaven.policy.rego.compile;

import org.jspecify.annotations.NullMarked;
