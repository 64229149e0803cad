/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

import org.gitopsmaven.openapi.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the objects of a kind.
 *
 * @param deprecation why this version of the kind should not be used, or null
 * @param hasExpressions whether any part of it has rules written in CEL
 */
public record KindSchema(
        Schema schema, Scope scope, @Nullable String deprecation, boolean hasExpressions) {}
