/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Flux variable substitution ({@code postBuild}): the shell-like expressions of {@code fluxcd/pkg/envsubst}, exactly as
 * the kustomize-controller evaluates them on the text of a resource. Knows nothing of Flux objects: the caller brings
 * the variables.
 */
@NullMarked
package org.gitopsmaven.substitute;

import org.jspecify.annotations.NullMarked;
