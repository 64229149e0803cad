/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where files say which image or chart version runs: entries of kustomizations, keys of values, releases, overrides of
 * Argo CD and lines under the markers of Flux. A place tells what stands there and what to edit; nothing is decided here.
 */
@NullMarked
package org.gitopsmaven.change.place;

import org.jspecify.annotations.NullMarked;
