/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of a constraint.
 *
 * @param dirty whether a part of the version was left open
 * @param minorOpen whether only the major version was given
 * @param patchOpen whether the patch version was left open
 */
record VersionRule(String operator, SemanticVersion version, boolean dirty, boolean minorOpen, boolean patchOpen) {

    static VersionRule of(
            String operator,
            String major,
            @Nullable String minor,
            @Nullable String patch,
            @Nullable String prerelease) {
        String suffix = prerelease == null ? "" : prerelease;
        if (isOpen(major)) {
            return new VersionRule(operator, SemanticVersion.of("0.0.0" + suffix), true, false, false);
        } else if (minor == null || isOpen(minor)) {
            return new VersionRule(operator, SemanticVersion.of(major + ".0.0" + suffix), true, true, false);
        } else if (patch == null || isOpen(patch)) {
            return new VersionRule(operator, SemanticVersion.of(major + minor + ".0" + suffix), true, false, true);
        }
        return new VersionRule(operator, SemanticVersion.of(major + minor + patch + suffix), false, false, false);
    }

    private static boolean isOpen(String part) {
        return part.matches("\\.?[xX*]");
    }

    boolean accepts(SemanticVersion other) {
        int order = other.compareTo(version);
        return switch (operator) {
            case "!=" -> differs(other, order);
            case ">" -> greater(other, order);
            case "<" -> order < 0;
            case ">=", "=>" -> order >= 0;
            case "<=", "=<" -> lessOrEqual(other, order);
            case "~", "~>" -> tilde(other, order);
            case "^" -> caret(other, order);
            default -> dirty ? tilde(other, order) : order == 0;
        };
    }

    private boolean differs(SemanticVersion other, int order) {
        if (!dirty || other.major() != version.major()) {
            return !dirty && order != 0 || other.major() != version.major();
        }
        if (minorOpen) {
            return false;
        }
        if (other.minor() != version.minor()) {
            return true;
        }
        if (patchOpen) {
            return SemanticVersion.comparePrerelease(other.prerelease(), version.prerelease()) != 0;
        }
        return other.patch() != version.patch() || order != 0;
    }

    private boolean greater(SemanticVersion other, int order) {
        if (!dirty || other.major() != version.major()) {
            return dirty ? other.major() > version.major() : order > 0;
        }
        if (minorOpen) {
            return false;
        }
        return patchOpen ? other.minor() > version.minor() : order > 0;
    }

    private boolean lessOrEqual(SemanticVersion other, int order) {
        if (!dirty) {
            return order <= 0;
        }
        return other.major() < version.major()
                || (other.major() == version.major() && (minorOpen || other.minor() <= version.minor()));
    }

    private boolean tilde(SemanticVersion other, int order) {
        if (order < 0) {
            return false;
        }
        boolean anything = isZero() && !minorOpen && !patchOpen;
        return anything || (other.major() == version.major() && (minorOpen || other.minor() == version.minor()));
    }

    private boolean isZero() {
        return version.major() == 0 && version.minor() == 0 && version.patch() == 0;
    }

    private boolean caret(SemanticVersion other, int order) {
        if (order < 0 || other.major() != version.major()) {
            return false;
        }
        if (version.major() > 0 || minorOpen) {
            return true;
        }
        if (other.minor() != version.minor()) {
            return false;
        }
        return version.minor() > 0 || patchOpen || other.patch() == version.patch();
    }
}
