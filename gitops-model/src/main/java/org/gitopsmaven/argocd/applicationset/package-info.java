/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** ApplicationSets expanded to Applications without a cluster: generators, templates, patches. */
@NullMarked
package org.gitopsmaven.argocd.applicationset;

import org.jspecify.annotations.NullMarked;
