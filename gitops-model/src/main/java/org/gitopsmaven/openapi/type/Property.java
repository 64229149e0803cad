/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.type;

/** A field of an object. */
public record Property(String name, Schema schema, boolean required) {}
