/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The types of Kubernetes itself in all versions of {@link org.gitopsmaven.openapi.kubernetes.KubernetesCatalogue}: fields,
 * kinds and when they came and went. Read from one text that {@code it} generates; types are parsed when asked for.
 */
@NullMarked
package org.gitopsmaven.openapi.kubernetes;

import org.jspecify.annotations.NullMarked;
