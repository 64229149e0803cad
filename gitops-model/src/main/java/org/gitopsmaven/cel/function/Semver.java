/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/** A semantic version; builds are neither compared nor told apart. */
record Semver(long major, long minor, long patch, String preRelease) implements Comparable<Semver> {

    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String PRE = "(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)";
    private static final Pattern SYNTAX = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + PRE
            + "(?:\\." + PRE + ")*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+([0-9])");

    static Optional<Semver> of(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String pre = matcher.group(4);
        return Optional.of(new Semver(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                pre == null ? "" : pre));
    }

    /** Forgives a leading {@code v}, leading zeros and, where nothing follows, a missing minor or patch. */
    static Optional<Semver> tolerant(String text) {
        String[] parts = (text.startsWith("v") ? text.substring(1) : text).split("\\.", 3);
        if (parts.length < 3 && parts[parts.length - 1].matches(".*[+-].*")) {
            return Optional.empty();
        }
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            full.append(i == 0 ? "" : ".");
            full.append(i < parts.length ? LEADING_ZEROS.matcher(parts[i]).replaceFirst("$1") : "0");
        }
        return of(full.toString());
    }

    @Override
    public int compareTo(Semver other) {
        int numbers = Long.compare(major, other.major);
        numbers = numbers != 0 ? numbers : Long.compare(minor, other.minor);
        numbers = numbers != 0 ? numbers : Long.compare(patch, other.patch);
        if (numbers != 0 || preRelease.equals(other.preRelease)) {
            return numbers;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return comparePreReleases(preRelease.split("\\."), other.preRelease.split("\\."));
    }

    private static int comparePreReleases(String[] one, String[] other) {
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int part = comparePart(one[i], other[i]);
            if (part != 0) {
                return part;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    private static int comparePart(String one, String other) {
        boolean first = isNumber(one);
        boolean second = isNumber(other);
        if (first && second) {
            int length = Integer.compare(one.length(), other.length());
            return length != 0 ? length : Integer.signum(one.compareTo(other));
        }
        if (first != second) {
            return first ? -1 : 1;
        }
        return Integer.signum(one.compareTo(other));
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
