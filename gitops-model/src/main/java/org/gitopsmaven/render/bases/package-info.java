/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What kustomizations name outside of their repository: repositories and files, fetched when that is allowed, kept in a
 * directory of the user's, and taken from there without a network.
 */
@NullMarked
package org.gitopsmaven.render.bases;

import org.jspecify.annotations.NullMarked;
