/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The annotations that tell where a resource came from and what changed it, when {@code buildMetadata} asks for them.
 * The places that our own findings name are kept elsewhere: in the marks of the trees.
 */
@NullMarked
package org.gitopsmaven.kustomize.provenance;

import org.jspecify.annotations.NullMarked;
