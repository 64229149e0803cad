/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Replacements: copying the value of one field into fields of other resources ({@code api/filters/replacement}).
 */
@NullMarked
package org.gitopsmaven.kustomize.replacement;

import org.jspecify.annotations.NullMarked;
