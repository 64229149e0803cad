/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.util.List;

/** Compares what is not random: the lines that two runs of the same command have in common. */
final class StableLines {

    private StableLines() {}

    /** Whether the documents stand in the same order and differ only in lines that differ between the two runs too. */
    static boolean areSame(List<String> ours, List<String> first, List<String> second) {
        if (ours.size() != first.size() || ours.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!areSame(
                    ours.get(i).split("\n"),
                    first.get(i).split("\n"),
                    second.get(i).split("\n"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSame(String[] ours, String[] first, String[] second) {
        if (ours.length != first.length || ours.length != second.length) {
            return false;
        }
        for (int i = 0; i < ours.length; i++) {
            if (first[i].equals(second[i]) && !ours[i].equals(first[i])) {
                return false;
            }
        }
        return true;
    }
}
