/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import org.jspecify.annotations.Nullable;

/**
 * What may come to an environment past those before it.
 *
 * @param pattern what the tag of a hotfix must match, or null for what holds for every tag
 */
public record HotfixRules(boolean allowed, @Nullable TagPattern pattern) {

    static final HotfixRules DEFAULT = new HotfixRules(true, null);
}
