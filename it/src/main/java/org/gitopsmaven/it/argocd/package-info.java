/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Our renderings of Applications against those of Argo CD's own code, over real repositories. Never part of a test. */
@NullMarked
package org.gitopsmaven.it.argocd;

import org.jspecify.annotations.NullMarked;
