/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Policies in Rego as conftest runs them: deny, violation, warn and exception rules, package by package. */
@NullMarked
package org.gitopsmaven.policy.conftest;

import org.jspecify.annotations.NullMarked;
