/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Refuses regular expressions whose counted repetitions, one within the other, come to more than a thousand: Go refuses
 * them, too ({@code regexp/syntax}, repeatIsValid), and RE2/J would unfold them.
 */
public final class RepeatLimit {

    private static final int MOST = 1_000;

    private final String regex;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int at;

    /** How often the atom read last is repeated by counts within it, and the most of the group that is open. */
    private int last = 1;

    private int most = 1;

    private RepeatLimit(String regex) {
        this.regex = regex;
    }

    /**
     * Reads a regular expression, whether it is a good one or not.
     *
     * @throws IllegalArgumentException when it repeats too much
     */
    public static void check(String regex) {
        if (regex.indexOf('{') >= 0) {
            new RepeatLimit(regex).read();
        }
    }

    private void read() {
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            switch (c) {
                case '\\' -> skipEscaped();
                case '[' -> skipClass();
                case '(' -> open();
                case ')' -> close();
                case '{' -> repeat();
                default -> last = "*+?".indexOf(c) < 0 ? 1 : last;
            }
        }
    }

    private void skipEscaped() {
        at++;
        last = 1;
    }

    private void skipClass() {
        last = 1;
        if (at < regex.length() && regex.charAt(at) == '^') {
            at++;
        }
        int first = at;
        while (at < regex.length() && (regex.charAt(at) != ']' || at == first)) {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void open() {
        outer.push(most);
        most = 1;
        last = 1;
    }

    private void close() {
        last = most;
        most = Math.max(outer.isEmpty() ? 1 : outer.pop(), last);
    }

    private void repeat() {
        int end = regex.indexOf('}', at);
        String[] counts = end < 0 ? new String[0] : regex.substring(at, end).split(",", -1);
        if (counts.length == 0 || counts.length > 2 || !counts[0].matches("[0-9]{1,9}")) {
            last = 1; // a brace that is meant as one
            return;
        }
        boolean bounded = counts.length == 2 && counts[1].matches("[0-9]{1,9}");
        int count = Math.max(Integer.parseInt(counts[0]), bounded ? Integer.parseInt(counts[1]) : 1);
        long product = (long) last * Math.max(count, 1);
        if (product > MOST) {
            throw new IllegalArgumentException(
                    "invalid repeat count: repetitions within each other come to more than " + MOST);
        }
        at = end + 1;
        last = (int) product;
        most = Math.max(most, last);
    }
}
