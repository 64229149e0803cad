/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Values and texts as a Go program has them: types, truth, printed form and comparison of data, the verbs of {@code fmt},
 * layouts of times and durations, addresses. For what Argo CD's templates and Rego's builtins take over from Go.
 */
@NullMarked
package org.gitopsmaven.golang;

import org.jspecify.annotations.NullMarked;
