/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Targets become objects: picks the engine, renders on all cores, remembers what was read, and writes the tree that a
 * run leaves behind, with its index.
 */
@NullMarked
package org.gitopsmaven.render;

import org.jspecify.annotations.NullMarked;
