/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.variable;

import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/**
 * One comparison.
 *
 * @param text the key as it is written
 * @param message what is said when it decides; empty for nothing
 */
record Condition(String text, Template key, Operator operator, Template value, String message) {

    static Condition of(Map<?, ?> condition, Expressions expressions) {
        String name = condition.get("operator") instanceof String text ? text : "";
        Operator operator = Operator.of(name);
        if (operator == null) {
            throw new GitOpsException(
                    "there is no operator \"" + name + "\" for conditions",
                    null,
                    "use Equals, NotEquals, AnyIn, AllIn, AnyNotIn, AllNotIn, GreaterThan, LessThan or their relatives");
        }
        return new Condition(
                String.valueOf(condition.get("key")),
                Templates.of(condition.get("key"), expressions),
                operator,
                Templates.of(condition.get("value"), expressions),
                condition.get("message") instanceof String text ? text : "");
    }

    boolean holds(Context context) {
        @Nullable Object wanted = key.resolve(context);
        return operator.test(wanted, value.resolve(context));
    }
}
