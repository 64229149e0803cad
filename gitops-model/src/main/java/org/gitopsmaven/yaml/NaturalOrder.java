/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Comparator;

/**
 * The order in which goyaml 2 prints keys ({@code sorter.go}): runs of digits by value, other characters before
 * letters, letters by code point. It is not transitive ({@code a10 < a1b < a2 < a10}), so no library sort may see it.
 */
final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (i == end) {
            return Integer.compare(a.length(), b.length());
        }
        if (Character.isLowSurrogate(a.charAt(i)) && i > 0) {
            i--; // the characters differ in their second half
        }
        return compareFrom(a, b, i);
    }

    private static int compareFrom(String a, String b, int i) {
        int left = a.codePointAt(i);
        int right = b.codePointAt(i);
        boolean leftLetter = Character.isLetter(left);
        boolean rightLetter = Character.isLetter(right);
        if (leftLetter && rightLetter) {
            return Integer.compare(left, right);
        }
        if (leftLetter || rightLetter) {
            return rightLetter ? -1 : 1;
        }
        long start = (left == '0' || right == '0') && followsNumber(a, i) ? 1 : 0;
        int leftEnd = endOfDigits(a, i);
        int rightEnd = endOfDigits(b, i);
        int byValue = Long.compare(number(a, i, leftEnd, start), number(b, i, rightEnd, start));
        if (byValue != 0) {
            return byValue;
        }
        int byLength = Integer.compare(leftEnd, rightEnd);
        return byLength != 0 ? byLength : Integer.compare(left, right);
    }

    /** Whether digits other than zero stand directly before this place. */
    private static boolean followsNumber(String text, int index) {
        for (int i = index - 1; i >= 0 && Character.isDigit(text.charAt(i)); i--) {
            if (text.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }

    private static int endOfDigits(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static long number(String text, int start, int end, long first) {
        long number = first;
        for (int i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0'); // wraps around as upstream does
        }
        return number;
    }
}
