/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema;

/** An object by the name it has and the one it had where it was defined. */
record Named(String namespace, String name, String oldName) {}
