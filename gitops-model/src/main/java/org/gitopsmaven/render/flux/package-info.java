/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What Flux' controllers apply: Kustomizations built, substituted and labelled as the kustomize-controller does,
 * HelmReleases rendered as the helm-controller does, from objects that the same cluster has.
 */
@NullMarked
package org.gitopsmaven.render.flux;

import org.jspecify.annotations.NullMarked;
