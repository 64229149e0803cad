/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Packages as IdpBuilder discovers them, and the {@code cnoe://} addresses in them. Nothing is rendered. */
@NullMarked
package org.gitopsmaven.idpbuilder;

import org.jspecify.annotations.NullMarked;
