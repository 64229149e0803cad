/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The one YAML tree of the program: nodes that know where they were read, a reader, a writer that is byte-compatible
 * with kustomize, and edits that change only the bytes they mean.
 */
@NullMarked
package org.gitopsmaven.yaml;

import org.jspecify.annotations.NullMarked;
