/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import org.gitopsmaven.finding.Location;

/**
 * Where a node starts.
 *
 * @param file the name its reader was given
 * @param line counted from 1; 0 for a node that was never text
 * @param column counted from 1, in characters
 */
public record YamlMark(String file, int line, int column) {

    /** The mark of nodes made by the program. */
    public static final YamlMark NONE = new YamlMark("", 0, 0);

    public Location location() {
        return new Location(file, line, column);
    }
}
