/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What kyaml's functions take for granted about nodes: what counts as null, as empty and as a string, and what a scalar
 * becomes that is put in the place of another.
 */
@NullMarked
package org.gitopsmaven.kustomize.tree;

import org.jspecify.annotations.NullMarked;
