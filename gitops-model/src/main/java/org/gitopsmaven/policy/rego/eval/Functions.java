/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.eval;

import java.util.List;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Calls the functions that rules make. */
final class Functions {

    private static final String CONFLICT = "functions must not produce multiple outputs for same inputs";

    private Functions() {}

    /** The value of a function; null when it is undefined for these arguments. */
    static @Nullable Value call(RuleNode function, List<Value> arguments, Query query) {
        query.tick();
        query.session().enter();
        try {
            Agreement agreement = new Agreement(CONFLICT);
            for (CompiledRule rule : function.rules()) {
                apply(rule, arguments, query, agreement);
            }
            CompiledRule fallback = function.defaultRule();
            if (agreement.value() == null && fallback != null) {
                apply(fallback, arguments, query, agreement);
            }
            return agreement.value();
        } finally {
            query.session().leave();
        }
    }

    private static void apply(CompiledRule rule, List<Value> arguments, Query query, Agreement agreement) {
        Frame frame = rule.frame(query);
        match(rule, 0, arguments, frame, () -> rule.each(frame, value -> agreement.add(value, rule)));
    }

    private static boolean match(CompiledRule rule, int index, List<Value> arguments, Frame frame, Next next) {
        if (index == arguments.size()) {
            return next.go();
        }
        return rule.parameters()
                .get(index)
                .match(frame, arguments.get(index), () -> match(rule, index + 1, arguments, frame, next));
    }
}
