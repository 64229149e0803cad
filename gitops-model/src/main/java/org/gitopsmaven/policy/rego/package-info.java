/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Rego, the language of OPA, conftest and Gatekeeper: modules compiled and evaluated in this JVM. */
@NullMarked
package org.gitopsmaven.policy.rego;

import org.jspecify.annotations.NullMarked;
