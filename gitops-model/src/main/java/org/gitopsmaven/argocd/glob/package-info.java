/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The four languages of file patterns that Argo CD mixes, each with its own idea of {@code *} and {@code **}. */
@NullMarked
package org.gitopsmaven.argocd.glob;

import org.jspecify.annotations.NullMarked;
