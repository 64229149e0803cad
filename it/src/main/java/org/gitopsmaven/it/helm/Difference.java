/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.helm;

import java.util.ArrayList;
import java.util.List;

/**
 * How two lists of documents differ.
 *
 * @param ours what only the first has
 * @param theirs what only the second has
 * @param reordered whether what both have stands in another order
 */
record Difference(List<String> ours, List<String> theirs, boolean reordered) {

    static Difference between(List<String> first, List<String> second) {
        List<String> ours = without(first, second);
        List<String> theirs = without(second, first);
        return new Difference(ours, theirs, !without(first, ours).equals(without(second, theirs)));
    }

    boolean isNothing() {
        return ours.isEmpty() && theirs.isEmpty();
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    @Override
    public String toString() {
        return "ours:   " + first(ours) + "\n  theirs: " + first(theirs);
    }

    private static String first(List<String> documents) {
        String text = documents.isEmpty() ? "nothing" : documents.get(0);
        return documents.size() + " documents, first: " + text.substring(0, Math.min(400, text.length()));
    }
}
