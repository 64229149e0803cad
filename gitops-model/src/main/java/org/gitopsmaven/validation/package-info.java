/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Runs all validators over a repository and what it renders to: one ordered stream of findings, each cause told once,
 * with the severities that the user set.
 */
@NullMarked
package org.gitopsmaven.validation;

import org.jspecify.annotations.NullMarked;
