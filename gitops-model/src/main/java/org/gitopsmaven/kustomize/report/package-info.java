/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a build says besides its output: kustomize's warnings, and findings about what kustomize silently accepts.
 * Nothing here changes the output.
 */
@NullMarked
package org.gitopsmaven.kustomize.report;

import org.jspecify.annotations.NullMarked;
