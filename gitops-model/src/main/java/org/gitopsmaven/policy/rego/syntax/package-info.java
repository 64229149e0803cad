/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The text of Rego modules, versions 0 and 1: tokens, syntax trees and the parser that makes them. */
@NullMarked
package org.gitopsmaven.policy.rego.syntax;

import org.jspecify.annotations.NullMarked;
