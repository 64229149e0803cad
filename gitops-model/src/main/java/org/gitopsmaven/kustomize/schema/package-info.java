/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The schemas one build goes by: kustomize's own and those that {@code openapi:} names. */
@NullMarked
package org.gitopsmaven.kustomize.schema;

import org.jspecify.annotations.NullMarked;
