/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a value of a Kubernetes object may be: one shape for the types that Kubernetes brings along and for those that
 * CRDs define, so that one validator serves both.
 */
@NullMarked
package org.gitopsmaven.openapi.type;

import org.jspecify.annotations.NullMarked;
