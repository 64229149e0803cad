/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Validators of files and objects: whether the structure is what Kubernetes knows, and whether the objects of a target
 * mean something together. One rule, one class.
 */
@NullMarked
package org.gitopsmaven.schema;

import org.jspecify.annotations.NullMarked;
