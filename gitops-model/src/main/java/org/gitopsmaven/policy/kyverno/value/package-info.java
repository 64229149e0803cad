/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Values as JSON has them, which is what classic policies of Kyverno work on: maps, lists, texts, {@link Long}, {@link
 * Double}, booleans and null. Read from YAML and JSON, written, compared. Knows nothing of policies.
 */
@NullMarked
package org.gitopsmaven.policy.kyverno.value;

import org.jspecify.annotations.NullMarked;
