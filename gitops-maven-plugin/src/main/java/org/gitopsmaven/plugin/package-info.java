/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The goals: parameters in, engine call, log lines out. */
@NullMarked
package org.gitopsmaven.plugin;

import org.jspecify.annotations.NullMarked;
