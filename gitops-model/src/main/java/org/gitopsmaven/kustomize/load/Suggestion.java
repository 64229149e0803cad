/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
final class Suggestion {

    private Suggestion() {}

    /** A hint that names a file beside the missing one with nearly its name, or null. */
    static @Nullable String forMissing(Path missing, SourceFiles files) {
        Path directory = missing.getParent();
        if (directory == null || missing.getFileName() == null) {
            return null;
        }
        String name = missing.getFileName().toString();
        return files.names(directory).stream()
                .filter(other -> distance(name, other) <= Math.max(1, name.length() / 4))
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .map(other -> "did you mean '" + other + "'?")
                .orElse(null);
    }

    /** How many characters must be put in, left out or changed to make one text of the other. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 20 || one.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
