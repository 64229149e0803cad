/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.util.List;
import org.gitopsmaven.resource.Origin;

/**
 * A target as an earlier run left it.
 *
 * @param inputs the hash of what its rendering depends on
 * @param sha256 of its objects in one text
 * @param reads the files that were read, as paths of the tree with slashes
 */
record EarlierTarget(String id, String inputs, String sha256, List<String> reads, List<Part> parts) {

    /**
     * Where one of its objects is written.
     *
     * @param file below the output directory, with slashes
     * @param from the first byte of the object
     * @param length in bytes
     * @param origin where it was defined
     */
    record Part(String file, int from, int length, Origin origin) {}

    EarlierTarget {
        reads = List.copyOf(reads);
        parts = List.copyOf(parts);
    }
}
