/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version; a leading {@code v} and missing minor and patch versions are allowed. Ordered as the standard
 * says, without regard to metadata.
 *
 * @param original as it was written
 */
public record SemanticVersion(String original, long major, long minor, long patch, String prerelease, String metadata)
        implements Comparable<SemanticVersion> {

    private static final Pattern VERSION = Pattern.compile("v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?"
            + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?");
    private static final Pattern ZERO_LED = Pattern.compile("(?:.*\\.)?0[0-9]+(?:\\..*)?");
    private static final int LONGEST = 256;

    /**
     * Reads a version.
     *
     * @throws VersionException for a text that is none
     */
    public static SemanticVersion of(String text) {
        if (text.length() > LONGEST) {
            throw new VersionException("version string is too long (max " + LONGEST + " bytes)");
        }
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.matches()) {
            throw new VersionException("invalid semantic version");
        }
        String prerelease = part(matcher, 4);
        if (ZERO_LED.matcher(prerelease).matches()) {
            throw new VersionException("version segment starts with 0");
        }
        return new SemanticVersion(
                text, number(matcher, 1), number(matcher, 2), number(matcher, 3), prerelease, part(matcher, 5));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int order = Long.compare(major, other.major);
        order = order != 0 ? order : Long.compare(minor, other.minor);
        order = order != 0 ? order : Long.compare(patch, other.patch);
        return order != 0 ? order : comparePrerelease(prerelease, other.prerelease);
    }

    static int comparePrerelease(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = compareParts(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int compareParts(String left, String right) {
        boolean leftNumber = isNumber(left);
        boolean rightNumber = isNumber(right);
        if (leftNumber != rightNumber) {
            return leftNumber ? -1 : 1;
        }
        // of two numbers without leading zeros the longer one is greater
        int length = leftNumber ? Integer.compare(left.length(), right.length()) : 0;
        return length != 0 ? length : Integer.signum(left.compareTo(right));
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** In full: three numbers, prerelease and metadata. */
    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (prerelease.isEmpty() ? "" : "-" + prerelease)
                + (metadata.isEmpty() ? "" : "+" + metadata);
    }

    private static String part(Matcher matcher, int group) {
        String part = matcher.group(group);
        return part == null ? "" : part;
    }

    private static long number(Matcher matcher, int group) {
        String digits = part(matcher, group);
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new VersionException(
                    "error parsing version segment: strconv.ParseUint: parsing \"" + digits + "\": value out of range");
        }
    }
}
