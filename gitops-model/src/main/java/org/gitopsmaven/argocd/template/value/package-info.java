/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Values as a Go program holds them: what a template sees of the types, truth, printed form and comparison of its data.
 */
@NullMarked
package org.gitopsmaven.argocd.template.value;

import org.jspecify.annotations.NullMarked;
