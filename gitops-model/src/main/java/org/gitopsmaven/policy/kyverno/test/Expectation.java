/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.test;

import java.util.Locale;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.yaml.YamlMapping;
import org.jspecify.annotations.Nullable;

/**
 * What one rule is expected to say of some objects.
 *
 * @param kind how the rule validates: {@code pattern}, {@code deny}, {@code cel}, or the kind of the policy
 * @param wanted the objects
 */
public record Expectation(Rule rule, String kind, Wanted wanted) {

    /**
     * The rule that is asked.
     *
     * @param rule its name; empty for all of the policy
     * @param result {@code pass}, {@code fail}, {@code skip}, {@code warn} or {@code error}
     * @param operation what is asked of the API server; null for what the values say
     * @param location where it is expected
     */
    public record Rule(
            String policy,
            String rule,
            String result,
            @Nullable String operation,
            Location location) {

        static Rule of(YamlMapping result) {
            String policy = orEmpty(result.text("policy"));
            String expected = result.text("result") != null ? result.text("result") : result.text("status");
            String operation = result.text("operation");
            return new Rule(
                    policy.substring(policy.indexOf('/') + 1),
                    orEmpty(result.text("rule")),
                    orEmpty(expected).toLowerCase(Locale.ROOT),
                    operation == null || operation.isEmpty() ? null : operation.toUpperCase(Locale.ROOT),
                    result.mark().location());
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        /** Whether a result is of this rule, or of one that autogen made of it. */
        boolean concerns(String name) {
            return rule.isEmpty()
                    || name.isEmpty()
                    || name.equals(rule)
                    || name.equals(cut("autogen-" + rule))
                    || name.equals(cut("autogen-cronjob-" + rule));
        }

        private static String cut(String name) {
            return name.substring(0, Math.min(63, name.length()));
        }
    }
}
