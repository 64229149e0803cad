/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Semantic versions and constraints on them as {@code Masterminds/semver} reads them: what Helm, Flux and the functions
 * of Argo CD's templates use.
 */
@NullMarked
package org.gitopsmaven.version;

import org.jspecify.annotations.NullMarked;
