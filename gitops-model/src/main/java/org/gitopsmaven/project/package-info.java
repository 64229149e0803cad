/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the build of an application knows of itself, as values; the manifests derived from it when the application has
 * no base of its own, the image they name, and the files that Maven properties are put into.
 */
@NullMarked
package org.gitopsmaven.project;

import org.jspecify.annotations.NullMarked;
