/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.conftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.policy.rego.RegoPolicies;
import org.gitopsmaven.policy.rego.RegoRule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a package that conftest runs, found once.
 *
 * @param exceptions the rule that takes others back, or null
 */
record ConftestRules(
        List<String> namespace,
        List<Judging> judging,
        @Nullable RegoRule exceptions) {

    /** A rule that judges. */
    record Judging(RegoRule rule, String name, RuleKind kind) {}

    static ConftestRules of(RegoPolicies policies, List<String> namespace) {
        List<Judging> judging = new ArrayList<>();
        for (String name : policies.rules(namespace)) {
            Optional<RuleKind> kind = RuleKind.of(name);
            Optional<RegoRule> rule = policies.rule(path(namespace, name));
            if (kind.isPresent() && rule.isPresent()) {
                judging.add(new Judging(rule.get(), name, kind.get()));
            }
        }
        RegoRule exceptions = policies.rule(path(namespace, "exception")).orElse(null);
        return new ConftestRules(namespace, List.copyOf(judging), exceptions);
    }

    private static List<String> path(List<String> namespace, String rule) {
        List<String> path = new ArrayList<>(namespace);
        path.add(rule);
        return path;
    }

    String name() {
        return String.join(".", namespace);
    }
}
