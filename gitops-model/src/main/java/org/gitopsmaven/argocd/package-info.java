/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Argo CD's own definitions, read and expanded: Applications, ApplicationSets and AppProjects. Nothing is rendered and
 * nothing is checked here.
 */
@NullMarked
package org.gitopsmaven.argocd;

import org.jspecify.annotations.NullMarked;
