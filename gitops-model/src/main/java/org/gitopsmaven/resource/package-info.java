/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Kubernetes objects over the YAML tree: identity, origin, and the orders in which controllers apply them. */
@NullMarked
package org.gitopsmaven.resource;

import org.jspecify.annotations.NullMarked;
