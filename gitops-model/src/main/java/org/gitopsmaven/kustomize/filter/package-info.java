/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the transformers do to one object ({@code api/filters}): labels, annotations, names, namespaces, images, replicas,
 * variables and added values. Which objects, and in which order, is for the pipeline to say.
 */
@NullMarked
package org.gitopsmaven.kustomize.filter;

import org.jspecify.annotations.NullMarked;
