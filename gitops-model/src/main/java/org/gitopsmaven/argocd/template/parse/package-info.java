/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** From the text of a Go template to its tree. Ported from {@code text/template/parse}. */
@NullMarked
package org.gitopsmaven.argocd.template.parse;

import org.jspecify.annotations.NullMarked;
