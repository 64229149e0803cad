/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * A kind that a version of Kubernetes does not serve.
 *
 * @param why {@code removed in 1.25}, {@code served from 1.30}
 * @param replacement what to use instead, or null
 */
public record AbsentKind(String why, @Nullable Gvk replacement) {}
