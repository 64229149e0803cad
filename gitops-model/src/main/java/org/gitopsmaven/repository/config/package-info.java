/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * {@code gitops.yaml}: what a GitOps repository says about itself that cannot be seen from its tree. Read here, held to
 * the published schema {@code gitops.schema.json}, and handed on as records. A repository without the file pays nothing.
 */
@NullMarked
package org.gitopsmaven.repository.config;

import org.jspecify.annotations.NullMarked;
