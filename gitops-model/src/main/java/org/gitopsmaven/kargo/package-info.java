/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Kargo's own definitions, read: what is promoted, through which stages, and which files a promotion writes. */
@NullMarked
package org.gitopsmaven.kargo;

import org.jspecify.annotations.NullMarked;
