/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import org.jspecify.annotations.Nullable;

/** The Git commit a build was made from, and its branch when one is known. */
public record Revision(String commit, @Nullable String branch) {}
