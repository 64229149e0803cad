/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

/**
 * Lines of a text, counted from 1.
 *
 * @param first the first one
 * @param last the last one; less than the first when there are none
 */
public record LineRange(int first, int last) {

    /** The lines of a text that another one does not have in this place. */
    static LineRange changed(String before, String after) {
        String[] left = before.split("\n", -1);
        String[] right = after.split("\n", -1);
        int head = 0;
        while (head < Math.min(left.length, right.length) && left[head].equals(right[head])) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(left.length, right.length) - head
                && left[left.length - 1 - tail].equals(right[right.length - 1 - tail])) {
            tail++;
        }
        return new LineRange(head + 1, right.length - tail);
    }

    public boolean isEmpty() {
        return last < first;
    }
}
