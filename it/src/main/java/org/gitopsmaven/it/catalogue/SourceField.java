/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

/**
 * A field as one version of the client declares it.
 *
 * @param type in the notation of the catalogue
 */
record SourceField(String name, String type, boolean required) {}
