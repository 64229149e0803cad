/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.function.IntPredicate;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Comparisons: by the order of all values. */
final class ComparisonBuiltins {

    private ComparisonBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "equal", "eq", "assign" ->
                Builtin.of(2, o -> BooleanValue.of(o.value(0).equals(o.value(1))));
            case "neq" -> Builtin.of(2, o -> BooleanValue.of(!o.value(0).equals(o.value(1))));
            case "lt" -> Builtin.of(2, o -> compare(o, order -> order < 0));
            case "lte" -> Builtin.of(2, o -> compare(o, order -> order <= 0));
            case "gt" -> Builtin.of(2, o -> compare(o, order -> order > 0));
            case "gte" -> Builtin.of(2, o -> compare(o, order -> order >= 0));
            default -> null;
        };
    }

    private static Value compare(Operands operands, IntPredicate wanted) {
        return BooleanValue.of(wanted.test(operands.value(0).compareTo(operands.value(1))));
    }
}
