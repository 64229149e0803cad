/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import org.jspecify.annotations.Nullable;

/**
 * Which image tags may run in an environment.
 *
 * @param pattern what a tag must match, or null for any
 * @param template the tag of an image that is named without one, or null
 * @param floating whether tags that move are allowed
 * @param digestRequired whether an image must have a digest
 */
public record TagRules(
        @Nullable TagPattern pattern, @Nullable TagTemplate template, boolean floating, boolean digestRequired) {

    static final TagRules DEFAULT = new TagRules(null, null, false, false);
}
