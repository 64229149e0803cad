/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schemas that a YAML file names in a comment, as editors understand it: the file is held to them. Nothing of it is loaded
 * but the search for such comments where no file has one.
 */
@NullMarked
package org.gitopsmaven.schema.named;

import org.jspecify.annotations.NullMarked;
