/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Files of a build: what may be read from where, and each file read once.
 * A {@code Loader} stands in a directory and knows the way it was reached; nothing leaves its root unless allowed.
 * Knows nothing of what the files mean.
 */
@NullMarked
package org.gitopsmaven.kustomize.load;

import org.jspecify.annotations.NullMarked;
