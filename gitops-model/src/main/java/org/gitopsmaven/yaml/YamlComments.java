/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Comments that belong to a node.
 *
 * @param before the comment lines directly above it, with their {@code #}, joined by newlines, a blank line where one or
 *     more were; null for none
 * @param beside the comment that ends its (first) line, with its {@code #}; null for none
 * @param after the comment lines behind the last entry or item of a block mapping or sequence; null for none
 */
public record YamlComments(
        @Nullable String before,
        @Nullable String beside,
        @Nullable String after) {

    public YamlComments(@Nullable String before, @Nullable String beside) {
        this(before, beside, null);
    }

    /** These comments, or null when all three are null. */
    static @Nullable YamlComments of(@Nullable String before, @Nullable String beside, @Nullable String after) {
        return before == null && beside == null && after == null ? null : new YamlComments(before, beside, after);
    }
}
