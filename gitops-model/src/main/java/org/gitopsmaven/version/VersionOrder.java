/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

/** The precedence of semantic versions; metadata does not count. */
final class VersionOrder {

    private VersionOrder() {}

    static int compare(SemanticVersion left, SemanticVersion right) {
        int order = Long.compare(left.major(), right.major());
        order = order != 0 ? order : Long.compare(left.minor(), right.minor());
        order = order != 0 ? order : Long.compare(left.patch(), right.patch());
        return order != 0 ? order : comparePrerelease(left.prerelease(), right.prerelease());
    }

    static int comparePrerelease(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = part(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static int part(String left, String right) {
        boolean leftNumber = left.matches("[0-9]{1,18}");
        boolean rightNumber = right.matches("[0-9]{1,18}");
        if (leftNumber && rightNumber) {
            return Long.compare(Long.parseLong(left), Long.parseLong(right));
        }
        return leftNumber != rightNumber ? (leftNumber ? -1 : 1) : left.compareTo(right);
    }
}
