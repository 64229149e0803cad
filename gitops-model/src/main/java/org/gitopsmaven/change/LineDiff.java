/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;

/** The steps that turn some lines into others: equal beginnings and ends, and the longest common lines between. */
final class LineDiff {

    // above this many comparisons the middle is told as removed and added as a whole
    private static final long LARGEST = 4_000_000;

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line that stays, goes or comes, with its place in both texts. */
    record Step(Kind kind, int before, int after) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Step> steps = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Step> of(List<String> before, List<String> after) {
        LineDiff diff = new LineDiff(before, after);
        diff.run();
        return diff.steps;
    }

    private void run() {
        int head = 0;
        while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
            steps.add(new Step(Kind.SAME, head, head));
            head++;
        }
        int tail = 0;
        while (tail < before.size() - head
                && tail < after.size() - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        middle(head, before.size() - tail, after.size() - tail);
        for (int i = tail; i > 0; i--) {
            steps.add(new Step(Kind.SAME, before.size() - i, after.size() - i));
        }
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        boolean small = (long) rows * columns <= LARGEST;
        int[][] common = small ? common(start, rows, columns) : new int[0][];
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            boolean both = i < rows && j < columns;
            if (both && small && before.get(start + i).equals(after.get(start + j))) {
                steps.add(new Step(Kind.SAME, start + i++, start + j++));
            } else if (i < rows && (!both || !small || common[i + 1][j] >= common[i][j + 1])) {
                steps.add(new Step(Kind.REMOVED, start + i++, start + j));
            } else {
                steps.add(new Step(Kind.ADDED, start + i, start + j++));
            }
        }
    }

    /** How many lines the rests of both texts have in common, from each pair of places on. */
    private int[][] common(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = before.get(start + i).equals(after.get(start + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
