/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The resources of a running build: their trees, the ids they have and had, and the list that holds them.
 * What upstream keeps in {@code internal.config.kubernetes.io} annotations are plain fields here.
 * Knows nothing of files or of kustomization fields.
 */
@NullMarked
package org.gitopsmaven.kustomize.resmap;

import org.jspecify.annotations.NullMarked;
