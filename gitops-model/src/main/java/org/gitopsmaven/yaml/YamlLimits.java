/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * How much a reader takes from a text that nobody vouches for.
 *
 * @param characters of the text
 * @param depth of mappings and sequences inside each other
 * @param nodes of all documents of the text together
 * @param aliasNodes nodes that exist only because an alias repeats them
 */
public record YamlLimits(int characters, int depth, int nodes, int aliasNodes) {

    /** For files of a repository and renderings of charts. */
    public static final YamlLimits DEFAULT = new YamlLimits(64 * 1024 * 1024, 500, 2_000_000, 500_000);
}
