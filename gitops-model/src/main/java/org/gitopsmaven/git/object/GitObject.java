/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.object;

/** An object: what it is, and its content, which is not to be changed. */
public record GitObject(ObjectType type, byte[] content) {}
