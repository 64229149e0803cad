/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An operator of conditions (kyverno/kyverno, {@code pkg/engine/variables/operator}). */
@FunctionalInterface
interface Operator {

    boolean test(@Nullable Object key, @Nullable Object value);

    /**
     * The operator of a name, whatever its case; null for one that does not exist. Those that order look at their name
     * a second time, and then its case counts.
     */
    static @Nullable Operator of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "equal", "equals" -> Equality::equal;
            case "notequal", "notequals" -> Equality::notEqual;
            case "in" -> Membership::in;
            case "notin" -> Membership::notIn;
            case "anyin" -> Membership::anyIn;
            case "allin" -> Membership::allIn;
            case "anynotin" -> Membership::anyNotIn;
            case "allnotin" -> Membership::allNotIn;
            case "greaterthan", "greaterthanorequals", "lessthan", "lessthanorequals" -> Order.of(name);
            case "durationgreaterthan", "durationgreaterthanorequals", "durationlessthan", "durationlessthanorequals" ->
                DurationOrder.of(name);
            default -> null;
        };
    }
}
