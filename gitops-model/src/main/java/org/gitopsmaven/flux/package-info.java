/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Flux' own definitions, read: Kustomizations, HelmReleases and sources. Nothing is rendered and nothing is checked. */
@NullMarked
package org.gitopsmaven.flux;

import org.jspecify.annotations.NullMarked;
