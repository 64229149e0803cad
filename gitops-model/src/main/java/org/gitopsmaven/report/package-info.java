/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What happened, for people and tools: listeners that turn events into lines of a console, and files in published
 * formats.
 */
@NullMarked
package org.gitopsmaven.report;

import org.jspecify.annotations.NullMarked;
