/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What lies outside the repository: charts of chart repositories and OCI registries. Fetched only when allowed, compared
 * with the checksum that goes with it, kept in a cache and taken from there afterwards.
 */
@NullMarked
package org.gitopsmaven.remote;

import org.jspecify.annotations.NullMarked;
