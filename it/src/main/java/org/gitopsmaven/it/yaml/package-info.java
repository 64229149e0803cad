/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Studies of YAML on real files: what edits make of them, judged by a parser that is not ours.
 * Programs for the command line; no part of the build.
 */
@NullMarked
package org.gitopsmaven.it.yaml;

import org.jspecify.annotations.NullMarked;
