/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Single values of a release ({@code --set} and its kin): Helm's own little language, read into plain Java maps and
 * lists, and made into a last layer of values and what must go beside it so that numbers stay whole.
 */
@NullMarked
package org.gitopsmaven.helm.values;

import org.jspecify.annotations.NullMarked;
