/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Programs around the engine: conformance runners, benchmarks and comparisons with native tools. */
@NullMarked
package org.gitopsmaven.it;

import org.jspecify.annotations.NullMarked;
