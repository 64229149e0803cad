/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.math.BigDecimal;
import org.gitopsmaven.version.SemanticVersion;
import org.gitopsmaven.version.VersionException;
import org.jspecify.annotations.Nullable;

/** {@code GreaterThan} and its relatives: of durations, quantities, numbers and versions, in this order. */
record Order(String name) implements Operator {

    static Operator of(String name) {
        return new Order(name);
    }

    @Override
    public boolean test(@Nullable Object key, @Nullable Object value) {
        GoNumbers.Pair durations = key instanceof Number && !(value instanceof String) ? null : durations(key, value);
        if (durations != null) {
            return holds(durations.compare());
        }
        if (key instanceof String text) {
            GoNumbers.Pair quantities = GoNumbers.quantities(text, value);
            if (quantities != null) {
                return holds(quantities.compare());
            }
            if (GoNumbers.number(text) == null) {
                return versions(text, value);
            }
        }
        BigDecimal one = GoNumbers.number(key);
        BigDecimal other = GoNumbers.number(value);
        return one != null && other != null && holds(one.compareTo(other));
    }

    private static GoNumbers.@Nullable Pair durations(@Nullable Object key, @Nullable Object value) {
        return key instanceof String || key instanceof Number ? GoNumbers.durations(key, value) : null;
    }

    private boolean versions(String key, @Nullable Object value) {
        try {
            return isVersion(key)
                    && value instanceof String text
                    && isVersion(text)
                    && holds(SemanticVersion.of(key).compareTo(SemanticVersion.of(text)));
        } catch (VersionException e) {
            return false;
        }
    }

    /** Only versions with all three parts, and without a {@code v}. */
    private static boolean isVersion(String text) {
        return text.matches("[0-9]+\\.[0-9]+\\.[0-9]+([-+].*)?");
    }

    private boolean holds(int order) {
        return switch (name) {
            case "GreaterThan" -> order > 0;
            case "GreaterThanOrEquals" -> order >= 0;
            case "LessThan" -> order < 0;
            case "LessThanOrEquals" -> order <= 0;
            default -> false;
        };
    }
}
