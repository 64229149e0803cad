/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * JSON Schemas of users, of draft 4 to 2020-12, held against trees as they stand in their files: what is said of a value is
 * said at its place. Loaded only where a schema says more than those of CRDs may.
 */
@NullMarked
package org.gitopsmaven.schema.json;

import org.jspecify.annotations.NullMarked;
