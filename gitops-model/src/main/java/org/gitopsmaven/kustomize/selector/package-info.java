/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Selectors of resources: group, version, kind, name and namespace as regular expressions, labels and annotations in
 * Kubernetes' selector syntax.
 */
@NullMarked
package org.gitopsmaven.kustomize.selector;

import org.jspecify.annotations.NullMarked;
