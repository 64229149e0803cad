/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Templates of Go's {@code text/template} in Java, with the functions that Argo CD gives to ApplicationSets: parsed,
 * executed over {@link org.gitopsmaven.golang Go values}, bounded in time and size.
 */
@NullMarked
package org.gitopsmaven.argocd.template;

import org.jspecify.annotations.NullMarked;
