/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.version.SemanticVersion;

/** Ranges as blang/semver has them: comparisons, all of which must hold, and {@code ||} between such lists. */
record VersionRange(List<List<Bound>> alternatives) {

    private static final List<String> OPERATORS = List.of("!=", ">=", "<=", "==", "!", ">", "<", "=");

    record Bound(String operator, SemanticVersion version) {

        boolean holds(SemanticVersion other) {
            int order = other.compareTo(version);
            return switch (operator) {
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case "!", "!=" -> order != 0;
                default -> order == 0;
            };
        }
    }

    static VersionRange of(String text) {
        List<List<Bound>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|\\|", -1)) {
            List<Bound> bounds = new ArrayList<>();
            for (String part :
                    alternative.replaceAll("([<>=!]) +", "$1").strip().split("\\s+")) {
                addBounds(part, bounds);
            }
            alternatives.add(bounds);
        }
        return new VersionRange(alternatives);
    }

    private static void addBounds(String part, List<Bound> bounds) {
        String operator =
                OPERATORS.stream().filter(part::startsWith).findFirst().orElse("");
        String version = part.substring(operator.length());
        if (!version.matches(".*\\.[xX]|[0-9]+\\.[xX]\\.[xX]")) {
            bounds.add(new Bound(operator, SemanticVersion.of(version)));
            return;
        }
        String[] numbers = version.split("\\.");
        int major = number(numbers[0]);
        boolean anyMinor = numbers.length < 2 || numbers[1].equalsIgnoreCase("x");
        int minor = anyMinor ? 0 : number(numbers[1]);
        SemanticVersion low = SemanticVersion.of(major + "." + minor + ".0");
        SemanticVersion high = SemanticVersion.of(anyMinor ? (major + 1) + ".0.0" : major + "." + (minor + 1) + ".0");
        switch (operator) {
            case "", "=", "==" -> {
                bounds.add(new Bound(">=", low));
                bounds.add(new Bound("<", high));
            }
            case ">" -> bounds.add(new Bound(">=", high));
            case "<=" -> bounds.add(new Bound("<", high));
            default -> bounds.add(new Bound(operator, low));
        }
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,8}")) {
            throw new JmesPathException("\"" + text + "\" is no number of a version");
        }
        return Integer.parseInt(text);
    }

    boolean contains(SemanticVersion version) {
        return alternatives.stream().anyMatch(bounds -> bounds.stream().allMatch(bound -> bound.holds(version)));
    }
}
