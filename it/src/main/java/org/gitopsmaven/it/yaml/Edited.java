/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.yaml;

import java.util.List;

/** A text before and after an edit. */
record Edited(String before, String after) {

    /** Whether all lines but these, counted from 0, are what they were, line ends included. */
    boolean keepsAllBut(int first, int last) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int behind = old.size() - 1 - last;
        return now.size() >= first + behind
                && now.subList(0, first).equals(old.subList(0, first))
                && now.subList(now.size() - behind, now.size()).equals(old.subList(last + 1, old.size()));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }
}
