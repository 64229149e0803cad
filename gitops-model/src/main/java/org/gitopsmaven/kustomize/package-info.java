/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * {@code kustomize build} in Java, byte for byte: {@code Kustomizer} builds a directory.
 * The root package holds the facade; each step of the pipeline has a package of its own below.
 * Ported rules name the upstream file in their Javadoc.
 */
@NullMarked
package org.gitopsmaven.kustomize;

import org.jspecify.annotations.NullMarked;
