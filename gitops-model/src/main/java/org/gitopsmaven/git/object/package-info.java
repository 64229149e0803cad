/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The objects of a repository in memory: their names, packs as Git sends them, and what is written here to be sent.
 * Knows nothing of servers, and loads nothing of JGit.
 */
@NullMarked
package org.gitopsmaven.git.object;

import org.jspecify.annotations.NullMarked;
