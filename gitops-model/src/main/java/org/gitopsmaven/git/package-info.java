/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A branch of a Git repository, read and written without a checkout: fetch, read, commit, push, sign, credentials.
 * Knows nothing of GitOps. HTTP is spoken here; for SSH, directories and work trees JGit does the work and stays invisible.
 */
@NullMarked
package org.gitopsmaven.git;

import org.jspecify.annotations.NullMarked;
