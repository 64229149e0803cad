/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Secrets in plain text, and files of SOPS that are not encrypted as they should be. No value is ever shown. */
@NullMarked
package org.gitopsmaven.secret;

import org.jspecify.annotations.NullMarked;
