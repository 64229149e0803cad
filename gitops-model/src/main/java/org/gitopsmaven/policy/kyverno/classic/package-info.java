/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Kyverno's classic policies: rules that validate with patterns, conditions, loops and Pod Security Standards, compiled
 * once and held against each object. Rules written in CEL are for the engine of that language.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.classic;

import org.jspecify.annotations.NullMarked;
