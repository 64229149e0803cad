/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The order of things: which resources are accumulated when, which step follows which, what happens at the root only.
 * The steps themselves, the files and the trees are the business of other packages.
 */
@NullMarked
package org.gitopsmaven.kustomize.pipeline;

import org.jspecify.annotations.NullMarked;
