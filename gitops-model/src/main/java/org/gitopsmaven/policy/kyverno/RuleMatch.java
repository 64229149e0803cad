/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno;

import java.util.List;
import java.util.Map;
import org.gitopsmaven.policy.PolicyFacts;
import org.gitopsmaven.policy.PolicyObject;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** {@code match} and {@code exclude} of a rule (kyverno/kyverno, {@code pkg/engine/utils/match.go}). */
public final class RuleMatch {

    private final Block match;
    private final Block exclude;

    /** Reads the two blocks of a rule. */
    public RuleMatch(YamlMapping rule) {
        this.match = Block.of(rule.mapping("match"), false);
        this.exclude = Block.of(rule.mapping("exclude"), true);
    }

    /**
     * Whether the rule concerns an object.
     *
     * @param namespace labels of the namespace that it lives in
     */
    public boolean matches(PolicyObject object, Map<String, String> namespace, PolicyFacts facts) {
        return match.matches(object, namespace, facts) && !exclude.matches(object, namespace, facts);
    }

    /** Filters of which one or all must match. */
    private record Block(List<ResourceFilter> filters, boolean all) {

        static Block of(@Nullable YamlMapping block, boolean excludes) {
            if (block == null) {
                return new Block(List.of(), false);
            }
            YamlSequence any = block.sequence("any");
            YamlSequence all = block.sequence("all");
            if (any == null && all == null) {
                return new Block(List.of(new ResourceFilter(block, excludes)), false);
            }
            return new Block(filters(any != null ? any : all, excludes), any == null);
        }

        private static List<ResourceFilter> filters(@Nullable YamlSequence sequence, boolean excludes) {
            return sequence == null
                    ? List.of()
                    : sequence.items().stream()
                            .filter(YamlMapping.class::isInstance)
                            .map((YamlNode node) -> new ResourceFilter((YamlMapping) node, excludes))
                            .toList();
        }

        boolean matches(PolicyObject object, Map<String, String> namespace, PolicyFacts facts) {
            if (filters.isEmpty()) {
                return false;
            }
            return all
                    ? filters.stream().allMatch(filter -> filter.matches(object, namespace, facts))
                    : filters.stream().anyMatch(filter -> filter.matches(object, namespace, facts));
        }
    }
}
