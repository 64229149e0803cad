/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * From text to resources: documents are split, lists taken apart, and what is no object refused.
 * Whether the resources are input, patches or plugin configurations is not known here.
 */
@NullMarked
package org.gitopsmaven.kustomize.read;

import org.jspecify.annotations.NullMarked;
