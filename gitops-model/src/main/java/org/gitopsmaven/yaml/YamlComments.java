/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Comments that belong to a node.
 *
 * @param before the comment lines directly above it, with their {@code #}, joined by newlines, a blank line where one or more were; null for none
 * @param beside the comment that ends its (first) line, with its {@code #}; null for none
 */
public record YamlComments(
        @Nullable String before, @Nullable String beside) {}
