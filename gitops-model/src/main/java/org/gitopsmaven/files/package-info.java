/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The files of a repository at one revision, by paths with slashes, wherever they come from. */
@NullMarked
package org.gitopsmaven.files;

import org.jspecify.annotations.NullMarked;
