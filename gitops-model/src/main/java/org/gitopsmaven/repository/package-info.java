/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A GitOps repository: the files that may be read, the layout they follow, and what there is to render
 * ({@link org.gitopsmaven.repository.RenderTarget}). Finds targets, renders nothing.
 */
@NullMarked
package org.gitopsmaven.repository;

import org.jspecify.annotations.NullMarked;
