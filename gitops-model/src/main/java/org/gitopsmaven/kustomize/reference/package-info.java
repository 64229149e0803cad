/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Name references: when an object was renamed, those that name it are told
 * ({@code api/filters/nameref}, {@code api/internal/accumulator/namereferencetransformer.go}).
 * Which fields are references is configuration, known elsewhere.
 */
@NullMarked
package org.gitopsmaven.kustomize.reference;

import org.jspecify.annotations.NullMarked;
