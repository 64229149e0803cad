/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The steps that change resources, one class each: patches, names, namespaces, labels, images and so on.
 * A step is made from its configuration and applied to a list of resources; in which order is decided elsewhere.
 */
@NullMarked
package org.gitopsmaven.kustomize.transform;

import org.jspecify.annotations.NullMarked;
