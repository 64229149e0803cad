/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * JSON Schemas of draft 4 to 2020-12, held against trees as they stand in their files: what is said of a value is said at
 * its place, and tells which part of the schema asks for what. References stay inside of the schema, nothing is fetched.
 */
@NullMarked
package org.gitopsmaven.jsonschema;

import org.jspecify.annotations.NullMarked;
