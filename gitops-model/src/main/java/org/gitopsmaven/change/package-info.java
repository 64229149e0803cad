/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Changes by meaning ({@code set the image of application X in environment Y to Z}): found in the repository, edited
 * byte for byte, checked, and pushed as one commit through {@code git}, however many others push at the same time.
 */
@NullMarked
package org.gitopsmaven.change;

import org.jspecify.annotations.NullMarked;
