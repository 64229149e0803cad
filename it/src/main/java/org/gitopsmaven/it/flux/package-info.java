/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Our renderings of Kustomizations against those of Flux' own code, and of HelmReleases against the helm command, over
 * real repositories. Never part of a test.
 */
@NullMarked
package org.gitopsmaven.it.flux;

import org.jspecify.annotations.NullMarked;
