/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/** How a node is written. */
public enum YamlStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED,
    /** A block mapping or sequence. */
    BLOCK,
    /** A mapping in braces or a sequence in brackets. */
    FLOW
}
