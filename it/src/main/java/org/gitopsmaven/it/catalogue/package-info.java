/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Generates the catalogue of Kubernetes types that the model carries: what the sources of the Java client say of fields,
 * with the facts that they lack (list keys, enumerations, lifecycle) from the tables in {@code it/src/main/catalogue}. And what objects of
 * well-known controllers may hold, from a directory with their CRDs.
 */
@NullMarked
package org.gitopsmaven.it.catalogue;

import org.jspecify.annotations.NullMarked;
