/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * Reads what a value can look like: a mapping, a sequence, a kind of scalar. All of them are called at one place, where
 * the JIT compiler cannot see which comes: it compiles each by itself, once, instead of all of them into each other.
 */
interface FastShape {

    /**
     * Reads a value and goes to the line behind it.
     *
     * @param at where it starts
     * @param indent the indentation of what it stands in
     * @param depth how deep that is
     */
    YamlNode read(int at, int indent, int depth);
}
