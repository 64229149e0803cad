/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.substitute;

/**
 * Shell patterns over byte strings: {@code *} (slashes too), {@code ?}, {@code [a-z]}, {@code [^a-z]} and {@code \c}
 * ({@code fluxcd/pkg/envsubst/path}). A malformed pattern matches nothing.
 */
final class ShellPattern {

    private static final int NO_MATCH = -1;

    private final String pattern;
    private final String text;
    /** Where the pattern goes on after the element just read. */
    private int next;

    private ShellPattern(String pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    static boolean matches(String pattern, String text) {
        return new ShellPattern(pattern, text).matches();
    }

    /** Linear with one point to fall back to: what the last star swallowed grows by a byte. */
    private boolean matches() {
        int at = 0;
        int position = 0;
        int afterStar = -1;
        int starred = 0;
        while (position < text.length() || at < pattern.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                afterStar = ++at;
                starred = position;
                continue;
            }
            int width = at < pattern.length() && position < text.length() ? element(at, position) : NO_MATCH;
            if (width != NO_MATCH) {
                at = next;
                position += width;
            } else if (afterStar >= 0 && starred < text.length()) {
                at = afterStar;
                position = ++starred;
            } else {
                return false;
            }
        }
        return true;
    }

    /** How many bytes of the text the element at {@code at} takes. */
    private int element(int at, int position) {
        char c = pattern.charAt(at);
        if (c == '?') {
            next = at + 1;
            return Bytes.width(text, position);
        }
        if (c == '[') {
            return characterClass(at + 1, position);
        }
        int literal = c == '\\' ? at + 1 : at;
        next = literal + 1;
        return literal < pattern.length() && pattern.charAt(literal) == text.charAt(position) ? 1 : NO_MATCH;
    }

    private int characterClass(int start, int position) {
        boolean negated = start < pattern.length() && pattern.charAt(start) == '^';
        int wanted = Bytes.character(text, position);
        boolean found = false;
        next = negated ? start + 1 : start;
        for (int ranges = 0; ranges == 0 || pattern.charAt(next) != ']'; ranges++) {
            int low = bound();
            int high = low;
            if (low != NO_MATCH && pattern.charAt(next) == '-') {
                next++;
                high = bound();
            }
            if (low == NO_MATCH || high == NO_MATCH) {
                return NO_MATCH;
            }
            found |= low <= wanted && wanted <= high;
        }
        next++;
        return found == negated ? NO_MATCH : Bytes.width(text, position);
    }

    /** One end of a range; something must follow it. */
    private int bound() {
        if (next >= pattern.length() || pattern.charAt(next) == '-' || pattern.charAt(next) == ']') {
            return NO_MATCH;
        }
        if (pattern.charAt(next) == '\\' && ++next >= pattern.length()) {
            return NO_MATCH;
        }
        int character = Bytes.character(pattern, next);
        next += Bytes.width(pattern, next);
        return next >= pattern.length() ? NO_MATCH : character;
    }
}
