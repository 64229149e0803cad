/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Files that SOPS encrypted: which values are, and, with a key of age from the environment, what they are and whether
 * someone changed the file. Plain values stay in memory and are in no message.
 */
@NullMarked
package org.gitopsmaven.sops;

import org.jspecify.annotations.NullMarked;
