/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Applications and AppProjects: what they say, and the rules by which Argo CD reads it. */
@NullMarked
package org.gitopsmaven.argocd.application;

import org.jspecify.annotations.NullMarked;
