/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /** The closest of the known names, if one is close enough to be meant. */
    public static Optional<String> closest(String misspelt, Collection<String> known) {
        int limit = Math.max(1, Math.min(3, misspelt.length() / 3));
        Optional<String> same =
                known.stream().filter(misspelt::equalsIgnoreCase).findFirst();
        return same.isPresent() ? same : nearest(misspelt, known, limit);
    }

    private static Optional<String> nearest(String misspelt, Collection<String> known, int limit) {
        return known.stream()
                .filter(name -> Math.abs(name.length() - misspelt.length()) <= limit)
                .filter(name -> distance(misspelt, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(misspelt, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code "; did you mean 'prod'?"}, or nothing when no name is close. */
    public static String phrase(String misspelt, Collection<String> known) {
        return closest(misspelt, known)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** Whether one letter too many, too few, wrong or swapped is all that tells the two apart. */
    public static boolean isSlip(String one, String other) {
        int least = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length()) - least;
        if (longer > 1) {
            return false;
        }
        int before = 0;
        while (before < least && one.charAt(before) == other.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < least - before
                && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
            after++;
        }
        int rest = least - before - after;
        return longer == 1 ? rest == 0 : rest == 1 || rest == 2 && swapped(one, before + 2, other, before + 2);
    }

    /** How many letters must be added, removed, replaced or swapped with their neighbour to make one of the other. */
    static int distance(String one, String other) {
        int[] twoAgo = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + (same ? 0 : 1));
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], twoAgo[j - 2] + 1);
                }
            }
            twoAgo = before;
            before = row;
        }
        return before[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
