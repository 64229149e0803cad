/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Our Helm against the {@code helm} command, over charts of a list: differences and speed. Never part of a test. */
@NullMarked
package org.gitopsmaven.it.helm;

import org.jspecify.annotations.NullMarked;
