/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.files;

import java.util.Comparator;

/** The order in which Go walks a tree: by names, segment by segment. */
public enum WalkOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        // a slash sorts before every character of a name
        return left.replace('/', '\0').compareTo(right.replace('/', '\0'));
    }
}
