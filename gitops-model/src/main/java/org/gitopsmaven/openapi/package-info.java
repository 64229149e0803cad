/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schemas of Kubernetes objects: what strategic merge has to know of each value, and which kinds live in a namespace.
 * One interface, {@link org.gitopsmaven.openapi.SchemaCatalogue}, in front of the schema kustomize is frozen on and of
 * OpenAPI documents that users bring along.
 */
@NullMarked
package org.gitopsmaven.openapi;

import org.jspecify.annotations.NullMarked;
