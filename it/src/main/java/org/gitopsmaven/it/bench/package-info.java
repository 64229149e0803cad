/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Benchmarks: each finds the native tool on the PATH, runs both in one go and prints the ratio. Never part of a test. */
@NullMarked
package org.gitopsmaven.it.bench;

import org.jspecify.annotations.NullMarked;
