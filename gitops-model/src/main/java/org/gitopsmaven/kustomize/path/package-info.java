/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Paths of fields as replacements write them ({@code spec.containers.[name=app].image}): taking them apart, and finding
 * and making the nodes they lead to.
 */
@NullMarked
package org.gitopsmaven.kustomize.path;

import org.jspecify.annotations.NullMarked;
