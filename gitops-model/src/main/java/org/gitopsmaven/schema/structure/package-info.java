/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Whether objects have the structure that Kubernetes knows: each tree is walked beside its type, for one version of
 * Kubernetes or several.
 */
@NullMarked
package org.gitopsmaven.schema.structure;

import org.jspecify.annotations.NullMarked;
